package org.yibiao.standard.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values of an XML document, laid out as in the JSON form, built by parser events while the
 * structure is checked. Every value stays text. It is worth something only if the structure is
 * right; what the dictionary does not know is passed over.
 */
final class ValueTree extends DefaultHandler {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** An element that was begun, with what is known of it. */
  private record Open(
      Optional<FieldEntry> field, Optional<TypeEntry> type, JsonNode values, StringBuilder text) {

    static Open of(Optional<FieldEntry> field, Optional<TypeEntry> type) {
      boolean isComplex = type.isPresent() && type.get().isComplex();
      JsonNode values = isComplex ? JSON.objectNode() : JSON.missingNode();
      return new Open(field, type, values, new StringBuilder());
    }

    JsonNode value() {
      return values.isObject() ? values : JSON.stringNode(string());
    }

    boolean isTooShort() {
      return !values.isObject() && type.isPresent() && CodePoints.isTooShort(type.get(), text);
    }

    /** XSD ignores blanks around everything but strings. */
    private String string() {
      boolean isString = type.filter(known -> "string".equals(known.base())).isPresent();
      return isString ? text.toString() : text.toString().strip();
    }
  }

  private final Dictionary dictionary;
  private final Deque<Open> open = new ArrayDeque<>();
  private JsonNode root = JSON.objectNode();
  private boolean tooShort;

  ValueTree(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The values of the document that was read. */
  JsonNode root() {
    return root;
  }

  /** Whether a text is too short that the platform's validator has passed, counting halves. */
  boolean holdsTooShort() {
    return tooShort;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (open.isEmpty()) {
      open.push(Open.of(Optional.empty(), dictionary.type(name)));
      return;
    }
    Optional<FieldEntry> field =
        open.peek().type().flatMap(type -> Optional.ofNullable(type.fields().get(name)));
    open.push(Open.of(field, field.flatMap(known -> dictionary.type(known.type()))));
  }

  @Override
  public void characters(char[] buffer, int start, int length) {
    if (!open.isEmpty()) {
      open.peek().text().append(buffer, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    Open ended = open.pop();
    tooShort |= ended.isTooShort();
    if (open.isEmpty()) {
      root = ended.value();
    } else {
      ended.field().ifPresent(field -> keep(open.peek(), field, ended.value()));
    }
  }

  private static void keep(Open holding, FieldEntry field, JsonNode value) {
    ObjectNode holder = (ObjectNode) holding.values();
    if (field.isRepeatable()) {
      holder.withArray(field.name()).add(value);
    } else {
      holder.set(field.name(), value);
    }
  }
}
