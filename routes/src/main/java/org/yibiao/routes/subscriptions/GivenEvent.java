package org.yibiao.routes.subscriptions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yibiao.adapters.kit.CatalogueData;
import org.yibiao.adapters.kit.ServiceBody;
import org.yibiao.routes.exchange.FieldSelection;
import org.yibiao.routes.exchange.Flat;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.masking.Masking;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as a subscriber may have it: only the granted fields of its document and of what it says
 * has changed. A rest that is no body of the standard by itself is given as catalogued data.
 */
final class GivenEvent {

  private static final SchemaCheck STANDARD = XmlSchemaCheck.of(DocumentType.xsd());

  private final ObjectNode tree;
  private final String body;

  private GivenEvent(ObjectNode tree, String body) {
    this.tree = tree;
    this.body = body;
  }

  /**
   * The granted part.
   *
   * @param document the event as it is kept
   * @param body the element of the standard that the resource gives
   * @param fields what is granted; all if empty
   * @param masking what is masked in it
   */
  static GivenEvent of(String document, String body, List<String> fields, Masking masking) {
    ObjectNode tree = (ObjectNode) CanonicalJson.tree(document.getBytes(StandardCharsets.UTF_8));
    tree.withObject("envelope").remove("signature");
    GivenEvent event = new GivenEvent(tree, body);
    if (!fields.isEmpty()) {
      event.cut(fields);
    }
    if (!masking.equals(Masking.NONE)) {
      event.mask(masking);
    }
    return event;
  }

  /** Whether all conditions are met. Where there is no document, nothing speaks against it. */
  boolean meets(List<Condition> conditions) {
    return document()
        .map(plain -> conditions.stream().allMatch(each -> meets(plain, each)))
        .orElse(true);
  }

  /** The envelope, for what the delivery writes on it. */
  ObjectNode envelope() {
    return tree.withObject("envelope");
  }

  ChangeEvent event() {
    ChangeEvent event = CanonicalJson.read(tree, ChangeEvent.class);
    if (document().isEmpty() || isWhole(event)) {
      return event;
    }
    ObjectNode change = tree.withObject("change");
    JsonNode part = change.remove(body);
    change.set(ServiceBody.DATA_RECORD, CatalogueData.body(Flat.of((ObjectNode) part)));
    return CanonicalJson.read(tree, ChangeEvent.class);
  }

  /** A number or a yes that was taken away would come back as 0 or no. */
  private boolean isWhole(ChangeEvent event) {
    return CanonicalJson.toTree(event).equals(tree)
        && STANDARD.check(CanonicalXml.write(event)).isEmpty();
  }

  private void cut(List<String> fields) {
    ObjectNode change = tree.withObject("change");
    FieldSelection selection = new FieldSelection(fields);
    if (change.path(body) instanceof ObjectNode given && isFree()) {
      ObjectNode plain = CatalogueData.plain(given);
      selection.applyTo(plain);
      change.set(body, CatalogueData.body(plain));
    } else if (change.path(body) instanceof ObjectNode given) {
      selection.applyTo(given);
    }
    keepChanges(field -> FieldSelection.covers(fields, field));
  }

  private void mask(Masking masking) {
    if (tree.withObject("change").path(body) instanceof ObjectNode given) {
      masking.applyTo(body, given);
    }
    keepChanges(field -> !masking.covers(body, field));
  }

  private void keepChanges(Predicate<String> isGiven) {
    ObjectNode change = tree.withObject("change");
    change
        .withArray("changedField")
        .removeIf(each -> !isGiven.test(FieldSelection.plain(each.path("field").asString(""))));
    if (change.path("changedField").isEmpty()) {
      change.remove("changedField");
    }
  }

  private Optional<JsonNode> document() {
    JsonNode given = tree.path("change").path(body);
    if (!given.isObject()) {
      return Optional.empty();
    }
    return Optional.of(isFree() ? CatalogueData.plain(given) : given);
  }

  private boolean isFree() {
    return body.equals(ServiceBody.DATA_RECORD);
  }

  private static boolean meets(JsonNode document, Condition condition) {
    return meets(document, condition.field().substring(1).split("/"), 0, condition.value());
  }

  private static boolean meets(JsonNode node, String[] path, int depth, String value) {
    if (node.isArray()) {
      return node.valueStream().anyMatch(each -> meets(each, path, depth, value));
    }
    return depth == path.length
        ? node.isValueNode() && node.asString("").equals(value)
        : meets(node.path(path[depth]), path, depth + 1, value);
  }
}
