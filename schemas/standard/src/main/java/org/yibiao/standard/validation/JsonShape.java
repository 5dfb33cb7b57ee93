package org.yibiao.standard.validation;

import java.util.Map;
import org.yibiao.standard.dictionary.Words;
import tools.jackson.databind.JsonNode;

/** The types of JSON in words. */
final class JsonShape {

  private static final Map<String, Words> SHAPES =
      Map.of(
          "string", new Words("JSON 字符串（加引号）", "a JSON string, in quotes"),
          "integer", new Words("JSON 整数（不加引号）", "a JSON whole number, without quotes"),
          "number", new Words("JSON 数字（不加引号）", "a JSON number, without quotes"),
          "boolean", new Words("true 或 false（不加引号）", "true or false, without quotes"),
          "array", new Words("JSON 数组 [ ]", "a JSON array [ ]"),
          "object", new Words("JSON 对象 { }", "a JSON object { }"));

  private JsonShape() {}

  /** The JSON type for a type of XSD. */
  static String of(String base) {
    return switch (base) {
      case "int", "long" -> "integer";
      case "boolean" -> "boolean";
      default -> "string";
    };
  }

  static boolean fits(JsonNode value, String base) {
    return switch (of(base)) {
      case "integer" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      default -> value.isString();
    };
  }

  static Words inWords(String type) {
    return SHAPES.getOrDefault(type, Words.same(type));
  }
}
