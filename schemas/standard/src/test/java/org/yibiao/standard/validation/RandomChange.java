package org.yibiao.standard.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One or two random changes of a document, often small enough to leave it valid. */
record RandomChange(Random random) {

  private static final String[] PIECES = {
    "",
    " ",
    "\t",
    "\n",
    "\r",
    "0",
    "7",
    "9",
    "A",
    "z",
    "X",
    "é",
    "𠮷",
    "·",
    "　",
    " ",
    "-",
    ".",
    "/",
    ":",
    "_",
    "(",
    "林",
    "<",
    "&",
    "]]>",
    "\"",
    "\\",
    "\u2028",
    "\u0085",
    "𡧛",
    "2026-02-30",
    "00"
  };

  /** An object of the document, with its type. */
  private record Spot(ObjectNode object, TypeEntry type) {}

  ObjectNode of(ObjectNode document, String root) {
    List<Spot> spots = new ArrayList<>();
    collect(document, root, spots);
    for (int i = 0; i <= random.nextInt(2); i++) {
      Spot spot = spots.get(random.nextInt(spots.size()));
      List<FieldEntry> fields =
          spot.type().fields().values().stream().filter(f -> spot.object().has(f.name())).toList();
      if (!fields.isEmpty()) {
        change(spot.object(), fields.get(random.nextInt(fields.size())));
      }
    }
    return document;
  }

  private void change(ObjectNode object, FieldEntry field) {
    JsonNode value = object.path(field.name());
    if (value.isString()) {
      String text = text(value.asString());
      object.put(field.name(), isCollapsed(field) ? text.strip() : text);
    } else if (value.isNumber()) {
      object.put(field.name(), random.nextLong(-3, 2_000_000));
    } else if (value.isArray() && random.nextBoolean()) {
      ((ArrayNode) value).add(value.path(0));
    } else if (random.nextBoolean()) {
      object.remove(field.name());
    }
  }

  private String text(String old) {
    int at = old.offsetByCodePoints(0, random.nextInt(old.codePointCount(0, old.length()) + 1));
    String piece = PIECES[random.nextInt(PIECES.length)];
    return switch (random.nextInt(5)) {
      case 0 -> old.substring(0, at) + piece + old.substring(at);
      case 1 -> old.substring(0, at) + piece;
      case 2 -> piece + old.substring(at);
      case 3 -> piece.repeat(random.nextInt(230));
      default -> old + piece;
    };
  }

  /** XSD ignores blanks around everything but text, which JSON has no counterpart for. */
  private static boolean isCollapsed(FieldEntry field) {
    return Dictionary.V1.type(field.type()).filter(t -> !"string".equals(t.base())).isPresent();
  }

  private static void collect(JsonNode value, String type, List<Spot> spots) {
    Dictionary.V1
        .type(type)
        .filter(TypeEntry::isComplex)
        .ifPresent(
            entry -> {
              spots.add(new Spot((ObjectNode) value, entry));
              for (FieldEntry field : entry.fields().values()) {
                JsonNode below = value.path(field.name());
                if (below.isArray()) {
                  below.forEach(item -> collect(item, field.type(), spots));
                } else if (below.isObject()) {
                  collect(below, field.type(), spots);
                }
              }
            });
  }
}
