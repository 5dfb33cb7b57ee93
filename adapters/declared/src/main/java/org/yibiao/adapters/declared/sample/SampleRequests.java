package org.yibiao.adapters.declared.sample;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.yibiao.adapters.kit.CatalogueData;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.ServiceBody;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.StepRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes whole requests out of a sample's data: of a data service, the subject; of an event, the
 * change.
 */
public final class SampleRequests {

  private final DepartmentDescriptor descriptor;

  public SampleRequests(DepartmentDescriptor descriptor) {
    this.descriptor = descriptor;
  }

  /**
   * A request: of a step, or for data.
   *
   * @param named what its identifiers are made of: the same name gives the same request
   */
  public ServiceRequest of(Service service, JsonNode data, String named) {
    if (service.isReceiver()) {
      return ofChange(service, data, named);
    }
    return service
        .resource()
        .map(resource -> forData(service, resource, data, named))
        .orElseGet(() -> ofStep(service, data, named));
  }

  private ServiceRequest forData(
      Service service, DataResource resource, JsonNode subject, String named) {
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    tree.set("envelope", envelope(service, named));
    tree.put("resourceCode", resource.code());
    tree.set("subject", subject);
    tree.put("purpose", "核验").put("legalBasis", "《政务数据共享条例》").put("wish", "data");
    return new ServiceRequest.Data(CanonicalJson.read(tree, EvidenceRequest.class));
  }

  private ServiceRequest ofChange(Service service, JsonNode change, String named) {
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    tree.set("envelope", envelope(service, named));
    tree.set("change", change);
    return new ServiceRequest.News(CanonicalJson.read(tree, ChangeEvent.class));
  }

  private ServiceRequest ofStep(Service service, JsonNode data, String named) {
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    tree.set("envelope", envelope(service, named));
    tree.put(
        "caseNumber",
        "320211-20261120-%08d".formatted(Math.floorMod(named.hashCode(), 99_999_999)));
    tree.put("stepId", ServiceBody.ownName(service.code()));
    String element = ServiceBody.requestElement(service.code());
    boolean isCatalogued = element.equals(ServiceBody.DATA_REQUEST);
    tree.set(element, isCatalogued ? CatalogueData.body(data) : data);
    return new ServiceRequest.Step(CanonicalJson.read(tree, StepRequest.class));
  }

  private ObjectNode envelope(Service service, String named) {
    byte[] seed = (service.code() + "/" + named).getBytes(StandardCharsets.UTF_8);
    return CanonicalJson.mapper()
        .createObjectNode()
        .put("messageId", UUID.nameUUIDFromBytes(seed).toString())
        .put("serviceCode", service.code().value())
        .put("sender", "hub")
        .put("receiver", descriptor.department().value())
        .put("division", "320211")
        .put("createdAt", "2026-11-20T10:00:00+08:00")
        .put("confidentiality", "personal")
        .put("schemaVersion", StandardVersion.newest().label());
  }
}
