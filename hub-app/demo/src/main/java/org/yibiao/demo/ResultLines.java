package org.yibiao.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yibiao.demo.terminal.Mask;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import org.yibiao.standard.dictionary.Words;
import tools.jackson.databind.JsonNode;

/** Says in words what a result holds, by the standard's own dictionary; personal data masked. */
final class ResultLines {

  /** Of every item of a list, as much as identifies it. */
  private static final int SHOWN_OF_ITEM = 3;

  private ResultLines() {}

  /** A line of what was found, with its name in both languages. */
  record Line(String label, String value) {}

  static List<Line> of(PartResult result) {
    List<Line> lines = new ArrayList<>();
    TypeEntry type = type(typeOf(result));
    type.fields().values().forEach(field -> add(lines, field, result.content().path(field.name())));
    return lines;
  }

  /** The type of a part's result, which may have another name than the result. */
  private static String typeOf(PartResult result) {
    return type("Part").fields().get(result.element()).type();
  }

  private static void add(List<Line> lines, FieldEntry field, JsonNode value) {
    String label = field.names().zh() + " " + field.names().en();
    if (value.isArray()) {
      int number = 1;
      for (JsonNode item : value) {
        lines.add(new Line(number == 1 ? label : "", item(field.type(), item)));
        number++;
      }
    } else if (!value.isMissingNode()) {
      lines.add(new Line(label, text(field.type(), value)));
    }
  }

  private static String item(String type, JsonNode item) {
    return type(type).fields().values().stream()
        .filter(field -> item.has(field.name()))
        .limit(SHOWN_OF_ITEM)
        .map(field -> text(field.type(), item.path(field.name())))
        .collect(Collectors.joining("  "));
  }

  private static String text(String type, JsonNode value) {
    if (value.isObject()) {
      return item(type, value);
    }
    Words code =
        Dictionary.V1.type(type).map(entry -> entry.codes().get(value.asString())).orElse(null);
    return code == null ? Mask.value(type, value.asString()) : code.zh() + " " + code.en();
  }

  private static TypeEntry type(String name) {
    return Dictionary.V1.type(name).orElseThrow();
  }
}
