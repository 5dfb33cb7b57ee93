package org.yibiao.standard.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Shape;
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

  /** Of those that hold others; what stands between those is no value. */
  private static final StringBuilder NO_TEXT = new StringBuilder(0);

  /** An element that was begun, with what is known of it. */
  private record Open(Shape shape, JsonNode values, StringBuilder text) {

    static Open of(Shape shape) {
      return shape.isComplex()
          ? new Open(shape, JSON.objectNode(), NO_TEXT)
          : new Open(shape, JSON.missingNode(), new StringBuilder());
    }

    void append(char[] buffer, int start, int length) {
      if (!shape.isComplex()) {
        text.append(buffer, start, length);
      }
    }

    JsonNode value() {
      return shape.isComplex() ? values : JSON.stringNode(string());
    }

    boolean isTooShort() {
      return shape.isSimple() && CodePoints.isTooShort(shape.shortest(), text);
    }

    /** XSD ignores blanks around everything but strings. */
    private String string() {
      return shape.isString() ? text.toString() : text.toString().strip();
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
    Open holder = open.peek();
    open.push(Open.of(holder == null ? dictionary.shape(name) : holder.shape().field(name)));
  }

  @Override
  public void characters(char[] buffer, int start, int length) {
    if (!open.isEmpty()) {
      open.peek().append(buffer, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    Open ended = open.pop();
    tooShort |= ended.isTooShort();
    if (open.isEmpty()) {
      root = ended.value();
    } else {
      ended.shape().field().ifPresent(field -> keep(open.peek(), field, ended.value()));
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
