package org.yibiao.kit.hub;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.kit.department.DepartmentSample;
import org.yibiao.kit.department.KnownDepartment;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.ChangeEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one department can ask of a hub, and report to it. All of it is read from the folders of all
 * departments: which data are open to everybody, which are not granted to this one, which it holds.
 *
 * <p>{@code open} asks for data that are open to every department, {@code closed} for some that
 * this one has no grant for, {@code change} is a change of data that are its own, {@code foreign}
 * of another's.
 */
public final class Documents {

  private final String department;
  private final Map<String, ObjectNode> all = new HashMap<>();
  private final Map<String, String> services = new HashMap<>();

  /** The documents of a department. */
  public Documents(KnownDepartment own) {
    this.department = own.folder().code();
    List<KnownDepartment> others =
        KnownDepartment.all().stream()
            .filter(each -> !each.folder().code().equals(department))
            .toList();
    keepQuestion("open", others, data -> data.sharing() == Sharing.UNCONDITIONAL);
    keepQuestion("closed", others, this::isClosed);
    keepChange("change", own.folder().code()::equals);
    keepChange("foreign", holder -> !holder.equals(department));
  }

  /** A copy of a document, as a new message of this department. */
  public Optional<ObjectNode> of(String name) {
    return Optional.ofNullable(all.get(name)).map(ObjectNode::deepCopy);
  }

  /** The service that a question goes to. */
  public Map<String, String> services() {
    return Map.copyOf(services);
  }

  private boolean isClosed(DataResource data) {
    return data.sharing() == Sharing.CONDITIONAL
        && data.grants().stream().noneMatch(each -> each.department().equals(department));
  }

  private void keepQuestion(
      String name, List<KnownDepartment> others, Predicate<DataResource> wanted) {
    for (KnownDepartment holder : others) {
      for (Service service : holder.descriptor().services()) {
        if (!all.containsKey(name) && service.resource().filter(wanted).isPresent()) {
          sample(holder, service)
              .ifPresent(
                  document -> {
                    all.put(name, document);
                    services.put(name, service.code().value());
                  });
        }
      }
    }
  }

  private Optional<ObjectNode> sample(KnownDepartment holder, Service service) {
    return DepartmentSample.of(holder, service).stream()
        .filter(DepartmentSample::isDone)
        .findFirst()
        .map(each -> addressed((ObjectNode) CanonicalJson.toTree(each.request().document())));
  }

  private void keepChange(String name, Predicate<String> holder) {
    KnownDepartment.all().stream()
        .flatMap(Documents::events)
        .filter(event -> holder.test(event.at("/change/department").asString("")))
        .findFirst()
        .ifPresent(event -> all.put(name, unnumbered(addressed(event))));
  }

  private static Stream<ObjectNode> events(KnownDepartment receiver) {
    return receiver.descriptor().services().stream()
        .filter(Service::isReceiver)
        .flatMap(service -> DepartmentSample.of(receiver, service).stream())
        .map(DepartmentSample::request)
        .filter(ServiceRequest.News.class::isInstance)
        .map(each -> (ObjectNode) CanonicalJson.toTree((ChangeEvent) each.document()));
  }

  /** Without a number of its own, the hub gives it the next. */
  private static ObjectNode unnumbered(ObjectNode event) {
    ((ObjectNode) event.path("change")).remove("sequence");
    return event;
  }

  private ObjectNode addressed(ObjectNode document) {
    JsonNode old = document.path("envelope");
    ObjectNode envelope = CanonicalJson.mapper().createObjectNode();
    envelope.put("messageId", old.path("messageId").asString());
    envelope.put("sender", department).put("receiver", "hub");
    envelope.put("division", old.path("division").asString("320200"));
    envelope.put(
        "createdAt", OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString());
    envelope.put("confidentiality", old.path("confidentiality").asString("personal"));
    envelope.put("schemaVersion", StandardVersion.newest().label());
    document.set("envelope", envelope);
    return document;
  }
}
