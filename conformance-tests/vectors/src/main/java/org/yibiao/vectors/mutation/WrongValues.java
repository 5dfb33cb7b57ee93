package org.yibiao.vectors.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.yibiao.vectors.schema.SimpleType;

/** Makes values that a simple type does not take, near to one that it takes. */
final class WrongValues {

  private WrongValues() {}

  /** Wrong values as they may stand in XML. */
  static List<WrongValue> inXml(SimpleType type, String valid) {
    return switch (type.base()) {
      case "boolean" -> wrong("base", "S-FORM", Stream.of("maybe", "TRUE", "2"));
      case "int", "long" -> {
        List<WrongValue> lexical =
            wrong("base", "S-FORM", Stream.of("abc", "1.5", "1e3", "0x10", "1,000"));
        yield Stream.concat(lexical.stream(), WrongNumbers.whole(type).stream()).toList();
      }
      default -> inBoth(type, valid);
    };
  }

  /** Wrong values that are texts in either form. */
  static List<WrongValue> inBoth(SimpleType type, String valid) {
    return switch (type.base()) {
      case "decimal" -> WrongNumbers.decimal(type);
      case "date" -> WrongDays.of(type, WrongDays.DATES);
      case "dateTime" -> WrongDays.of(type, WrongDays.TIMES);
      default -> type.codes().isEmpty() ? WrongTexts.of(type, valid) : codes(type, valid);
    };
  }

  static List<WrongValue> wrong(String facet, String rule, Stream<String> texts) {
    return texts.map(text -> new WrongValue(facet, text, rule)).toList();
  }

  private static List<WrongValue> codes(SimpleType type, String valid) {
    Stream<String> near =
        Stream.of("no-such-code", "", valid + " ", " " + valid, valid + "\n", valid + "0")
            .filter(text -> !type.codes().contains(text));
    return wrong("enumeration", "S-CODE", near);
  }
}
