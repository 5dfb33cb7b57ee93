package org.yibiao.adapters.kit;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.LongStream;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The simple types of the standard, as JSON Schemas of texts: the values of catalogued data are
 * written as text, numbers among them.
 */
final class DataTypes {

  private static final ObjectNode ALL = all();

  /** Ranges up to this many numbers are checked number by number, larger ones by their digits. */
  private static final int FEW = 2000;

  /** No count of anything has more. */
  private static final int MOST_DIGITS = 18;

  private DataTypes() {}

  /**
   * The schema of a type.
   *
   * @throws IllegalArgumentException if the standard has no such type
   */
  static JsonNode of(String name) {
    if (!ALL.has(name)) {
      throw new IllegalArgumentException(
          "标准没有简单类型 "
              + name
              + "；可用的类型见数据字典，如 ShortText、Count、Amount、Day · the standard has no simple type "
              + name
              + "; the data dictionary lists those that there are, such as ShortText, Count, Amount,"
              + " Day");
    }
    return ALL.path(name);
  }

  private static ObjectNode all() {
    ObjectNode types = CanonicalJson.mapper().createObjectNode();
    for (DocumentType document : DocumentType.values()) {
      definitions(document).properties().stream()
          .forEach(
              type -> {
                switch (type.getValue().path("type").asString("")) {
                  case "string" -> types.set(type.getKey(), type.getValue());
                  case "integer" -> types.set(type.getKey(), text(type.getValue()));
                  default -> {} // not a simple one
                }
              });
    }
    return types;
  }

  private static JsonNode text(JsonNode integer) {
    ObjectNode text = CanonicalJson.mapper().createObjectNode().put("type", "string");
    long least = integer.path("minimum").asLong(Long.MIN_VALUE);
    long most = integer.path("maximum").asLong(Long.MAX_VALUE);
    boolean isSmall = least >= -FEW && most <= FEW;
    if (isSmall) {
      LongStream.rangeClosed(least, most)
          .forEach(number -> text.withArray("enum").add(Long.toString(number)));
      return text;
    }
    int digits = Math.min(MOST_DIGITS, Long.toString(most).length()) - 1;
    String sign = least < 0 ? "-?" : "";
    return text.put("pattern", "^(?:0|" + sign + "[1-9][0-9]{0," + digits + "})$");
  }

  private static JsonNode definitions(DocumentType document) {
    try (InputStream in = document.jsonSchema().openStream()) {
      return CanonicalJson.tree(in.readAllBytes()).path("$defs");
    } catch (IOException e) {
      throw new IllegalStateException(document + " has no schema", e);
    }
  }
}
