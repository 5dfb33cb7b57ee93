package org.yibiao.vectors.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibiao.vectors.schema.SimpleType;

/** Values at the very bounds of their type. */
final class EdgeValues {

  private static final Map<String, List<String>> ENDS =
      Map.of(
          "int", List.of("" + Integer.MIN_VALUE, "" + Integer.MAX_VALUE),
          "long", List.of("" + Long.MIN_VALUE, "" + Long.MAX_VALUE));

  private EdgeValues() {}

  /**
   * A value that is still right.
   *
   * @param facet the facet whose bound it reaches
   * @param text the value
   */
  record EdgeValue(String facet, String text) {}

  /** The values, as texts that are right in both forms; those of numbers have no quotes in JSON. */
  static List<EdgeValue> of(SimpleType type, String valid) {
    if (!type.codes().isEmpty()) {
      return all("enumeration", type.codes().stream());
    }
    return switch (type.base()) {
      case "boolean" -> all("base", Stream.of("true", "false"));
      case "int", "long" -> whole(type);
      case "decimal" -> decimal(type);
      case "date" -> all("base", Stream.of("2024-02-29", "2000-02-29", "9999-12-31"));
      case "dateTime" ->
          all(
              "base",
              Stream.of(
                  "2024-02-29T23:59:59.999999999+14:00",
                  "2026-11-20T00:00:00Z",
                  "2026-11-20T00:00:00-12:00"));
      default -> text(type, valid);
    };
  }

  private static List<EdgeValue> whole(SimpleType type) {
    List<String> ends = ENDS.get(type.base());
    return List.of(
        new EdgeValue(
            type.bound("minInclusive").isPresent() ? "minInclusive" : "base",
            type.bound("minInclusive").orElse(ends.get(0))),
        new EdgeValue(
            type.bound("maxInclusive").isPresent() ? "maxInclusive" : "base",
            type.bound("maxInclusive").orElse(ends.get(1))));
  }

  private static List<EdgeValue> decimal(SimpleType type) {
    List<EdgeValue> found = new ArrayList<>();
    int fraction = type.count("fractionDigits").orElse(0);
    int total = type.count("totalDigits").orElse(fraction + 1);
    String digits = "1".repeat(Math.max(1, total - fraction)) + "." + "1".repeat(fraction);
    type.bound("minInclusive").ifPresent(text -> found.add(new EdgeValue("minInclusive", text)));
    type.bound("maxInclusive").ifPresent(text -> found.add(new EdgeValue("maxInclusive", text)));
    found.add(new EdgeValue("fractionDigits", "0." + "1".repeat(fraction)));
    if (type.bound("maxInclusive").filter(most -> isOver(digits, most)).isEmpty()) {
      found.add(new EdgeValue("totalDigits", digits));
    }
    return found;
  }

  private static boolean isOver(String number, String bound) {
    return new BigDecimal(number).compareTo(new BigDecimal(bound)) > 0;
  }

  private static List<EdgeValue> text(SimpleType type, String valid) {
    return Stream.of("minLength", "maxLength")
        .flatMap(facet -> bound(type, valid, facet).stream())
        .toList();
  }

  private static Optional<EdgeValue> bound(SimpleType type, String valid, String facet) {
    return type.count(facet)
        .map(characters -> LongTexts.of(type, valid, characters))
        .filter(type::matches)
        .map(text -> new EdgeValue(facet, text));
  }

  private static List<EdgeValue> all(String facet, Stream<String> texts) {
    return texts.map(text -> new EdgeValue(facet, text)).toList();
  }
}
