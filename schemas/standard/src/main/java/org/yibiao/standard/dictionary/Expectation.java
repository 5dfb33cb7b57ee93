package org.yibiao.standard.dictionary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;

/** Says in words what a type takes. */
public record Expectation(Dictionary dictionary) {

  private static final int CODES_SHOWN = 30;

  public Words of(FieldEntry field) {
    return dictionary.type(field.type()).map(this::of).orElseGet(() -> builtIn(field.type()));
  }

  public Words of(TypeEntry type) {
    if (type.isComplex()) {
      return fields(type);
    }
    if (!type.codes().isEmpty()) {
      return new Words("下列代码之一：", "one of the codes ").plus(codes(type));
    }
    Words what = type.names();
    String standard = type.source().map(s -> " (" + s + ")").orElse("");
    return what.plus(Words.same(standard)).plus(limits(type));
  }

  /** The fields of a complex type by their names. */
  public Words fields(TypeEntry type) {
    return fields(type, List.copyOf(type.fields().keySet()));
  }

  /** Some of the fields of a complex type by their names. */
  public Words fields(TypeEntry type, List<String> some) {
    return Words.list(some.stream().map(type.fields()::get).map(Expectation::field).toList());
  }

  private static Words field(FieldEntry field) {
    Words names = field.names();
    return new Words(field.name() + "（" + names.zh() + "）", field.name() + " (" + names.en() + ")");
  }

  private static Words codes(TypeEntry type) {
    List<Words> shown = new ArrayList<>();
    for (Map.Entry<String, Words> code : type.codes().entrySet()) {
      Words label = code.getValue();
      String value = code.getKey();
      shown.add(new Words(value + label.zh(), value + " (" + label.en() + ")"));
    }
    return shown.size() <= CODES_SHOWN
        ? Words.list(shown)
        : Words.list(shown.subList(0, CODES_SHOWN)).plus(Words.same(" …"));
  }

  private static Words limits(TypeEntry type) {
    Map<String, String> facets = type.facets();
    return switch (type.base()) {
      case "decimal" -> decimal(type);
      case "int", "long" -> range(new Words("，整数", ", a whole number"), type);
      case "date" -> new Words("，真实日期，形如 2026-11-20", ", a real date such as 2026-11-20");
      case "dateTime" ->
          new Words("，形如 2026-11-20T09:30:00+08:00", ", such as 2026-11-20T09:30:00+08:00");
      default -> length(facets);
    };
  }

  private static Words decimal(TypeEntry type) {
    Words plain =
        new Words(
            "，十进制数（JSON 中写作字符串），形如 1200.50",
            ", a plain decimal (in JSON a string) such as 1200.50");
    Words total = digits(type, "totalDigits", "，最多%s位数字", ", at most %s digits");
    Words places = digits(type, "fractionDigits", "，最多%s位小数", ", at most %s decimal places");
    return range(plain.plus(total).plus(places), type);
  }

  private static Words digits(TypeEntry type, String facet, String zh, String en) {
    String digits = type.facets().getOrDefault(facet, "");
    return digits.isEmpty()
        ? Words.same("")
        : new Words(zh.formatted(digits), en.formatted(digits));
  }

  private static Words range(Words what, TypeEntry type) {
    Words least = limit(type.least(), "，不小于", ", at least ");
    return what.plus(least).plus(limit(type.most(), "，不大于", ", at most "));
  }

  private static Words limit(Optional<BigDecimal> bound, String zh, String en) {
    return bound
        .map(BigDecimal::toPlainString)
        .map(text -> new Words(zh + text, en + text))
        .orElse(Words.same(""));
  }

  private static Words length(Map<String, String> facets) {
    String most = facets.getOrDefault("maxLength", "");
    if (most.isEmpty()) {
      return Words.same("");
    }
    String least = facets.getOrDefault("minLength", "");
    return least.isEmpty()
        ? new Words("，最多" + most + "个字符", ", at most " + most + " characters")
        : new Words("，" + least + "至" + most + "个字符", ", " + least + " to " + most + " characters");
  }

  private static Words builtIn(String type) {
    return "boolean".equals(type)
        ? new Words("true（是）或 false（否）", "true or false")
        : Words.same(type);
  }
}
