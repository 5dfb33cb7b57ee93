package org.yibiao.adapters.kit.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.Why;
import org.yibiao.adapters.kit.record.RecordLayout.Column;

/** The values as the file has them. */
final class Carried {

  private Carried() {}

  static Map<String, String> values(RecordLayout layout, Map<String, String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : layout.columns()) {
      String value = own(column, given.getOrDefault(column.name(), ""));
      if (value.isEmpty() && column.isRequired()) {
        throw not(column, "不能为空。", " must not be empty.");
      }
      OptionalInt lacking = StrictText.unmappable(layout.charset(), value);
      if (lacking.isPresent()) {
        String character =
            "%s（U+%04X）".formatted(Character.toString(lacking.getAsInt()), lacking.getAsInt());
        throw not(
            column,
            "中的字符 " + character + " 不在 " + layout.charset() + " 字符集中。",
            " has " + character + ", which " + layout.charset() + " lacks.");
      }
      values.put(column.name(), value);
    }
    return values;
  }

  private static String own(Column column, String value) {
    if (column.codes().isEmpty() || value.isEmpty()) {
      return value;
    }
    return column.codes().get().entrySet().stream()
        .filter(code -> code.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> not(column, "的代码 " + value + " 部门没有对应。", " has no code for " + value));
  }

  private static RequestNotCarried not(Column column, String zh, String en) {
    return new RequestNotCarried(
        new Why(
            Optional.empty(),
            column.label().zh() + zh,
            column.label().en() + en,
            Optional.of(column.name())));
  }
}
