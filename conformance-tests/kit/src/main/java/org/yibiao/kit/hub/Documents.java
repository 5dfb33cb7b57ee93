package org.yibiao.kit.hub;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.DataResource;
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
 * departments: which data are granted to this one, which are not, and which it holds.
 *
 * <p>{@code open} asks for data that are granted to this department, {@code closed} for some that
 * are not, {@code change} is a change of data that are its own, {@code earlier} the one before it,
 * and {@code foreign} a change of another's.
 */
public final class Documents {

  private final String department;
  private final long number = Instant.now().getEpochSecond();
  private final Map<String, ObjectNode> all = new HashMap<>();
  private final Map<String, String> services = new HashMap<>();

  /** The documents of a department. */
  public Documents(KnownDepartment own) {
    this.department = own.folder().code();
    List<KnownDepartment> others =
        KnownDepartment.all().stream()
            .filter(each -> !each.folder().code().equals(department))
            .toList();
    keepQuestion("open", others, data -> data.consent().isEmpty() && isGranted(data));
    keepQuestion("closed", others, data -> !isGranted(data));
    keepChange("change", own.folder().code()::equals);
    of("change").ifPresent(later -> all.put("earlier", numbered(later, number)));
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

  private boolean isGranted(DataResource data) {
    return data.grants().stream()
        .anyMatch(each -> each.department().equals(department) && !each.verdictsOnly());
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
        .ifPresent(event -> all.put(name, numbered(addressed(event), number + 1)));
  }

  private static Stream<ObjectNode> events(KnownDepartment receiver) {
    return receiver.descriptor().services().stream()
        .filter(Service::isReceiver)
        .flatMap(service -> DepartmentSample.of(receiver, service).stream())
        .map(DepartmentSample::request)
        .filter(ServiceRequest.News.class::isInstance)
        .map(each -> (ObjectNode) CanonicalJson.toTree((ChangeEvent) each.document()));
  }

  /** A new event, with a number that no event of the subject had before. */
  private static ObjectNode numbered(ObjectNode event, long sequence) {
    ((ObjectNode) event.path("change"))
        .put("eventId", UUID.randomUUID().toString())
        .put("sequence", sequence);
    return event;
  }

  private ObjectNode addressed(ObjectNode document) {
    JsonNode old = document.path("envelope");
    ObjectNode envelope = CanonicalJson.mapper().createObjectNode();
    envelope.put("messageId", old.path("messageId").asString());
    envelope.put("sender", department).put("receiver", "hub");
    envelope.put("division", old.path("division").asString("320200"));
    envelope.put("createdAt", written(Instant.now()));
    envelope.put("confidentiality", old.path("confidentiality").asString("personal"));
    envelope.put("schemaVersion", StandardVersion.newest().label());
    document.set("envelope", envelope);
    return document;
  }

  /** To the second. Of an {@code OffsetDateTime} Java leaves out seconds that are zero. */
  static String written(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
