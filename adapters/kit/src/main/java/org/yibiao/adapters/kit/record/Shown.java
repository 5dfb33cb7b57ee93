package org.yibiao.adapters.kit.record;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.record.RecordLayout.Column;

/**
 * A record as people may see it who look for what is wrong with it.
 *
 * @param layout says which columns are personal
 */
record Shown(RecordLayout layout) {

  private static final int MOST = 600;
  private static final int SEEN = 1;

  /** All values by their columns, personal ones masked. */
  String of(Map<String, String> values) {
    return cut(
        layout.columns().stream()
            .filter(column -> values.containsKey(column.name()))
            .map(column -> column.name() + "=" + value(column, values.get(column.name()).strip()))
            .collect(Collectors.joining(" | ")));
  }

  /** Likewise, but not before one looks. */
  Supplier<String> later(Map<String, String> values) {
    return new Later(this, values);
  }

  /** A record, so that what was read twice is equal. */
  private record Later(Shown shown, Map<String, String> values) implements Supplier<String> {

    @Override
    public String get() {
      return shown.of(values);
    }
  }

  /** Only the shape: nobody knows which parts of it are personal. */
  String shape(byte[] record) {
    String text = new String(record, 0, Math.min(record.length, MOST * 2), layout.charset());
    return cut(masked(text, 0));
  }

  private static String value(Column column, String value) {
    return column.isPersonal() ? masked(value, SEEN) : value;
  }

  private static String masked(String text, int seen) {
    StringBuilder masked = new StringBuilder();
    text.codePoints()
        .forEach(
            each ->
                masked.appendCodePoint(
                    masked.length() >= seen && Character.isLetterOrDigit(each) ? '*' : each));
    return masked.toString();
  }

  private static String cut(String text) {
    return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
  }
}
