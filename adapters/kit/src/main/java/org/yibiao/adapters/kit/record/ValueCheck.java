package org.yibiao.adapters.kit.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.yibiao.adapters.kit.record.Fields.Taken;
import org.yibiao.adapters.kit.record.RecordLayout.Column;

/** Checks the values of a record by what the layout says of its columns, and maps their codes. */
final class ValueCheck {

  private final List<Checked> columns;
  private final Shown shown;

  ValueCheck(RecordLayout layout) {
    this.columns =
        layout.columns().stream()
            .map(column -> new Checked(column, column.pattern().map(Pattern::compile)))
            .toList();
    this.shown = new Shown(layout);
  }

  private record Checked(Column column, Optional<Pattern> pattern) {}

  RecordOutcome check(Taken taken) {
    Map<String, String> values = new LinkedHashMap<>();
    List<RecordFault> faults = new ArrayList<>(taken.faults());
    for (Checked each : columns) {
      String value = taken.values().getOrDefault(each.column().name(), "").strip();
      if (value.isEmpty()) {
        if (each.column().isRequired() && !isFaulty(taken, each.column())) {
          faults.add(Faults.missing(each.column()));
        }
      } else {
        values.put(each.column().name(), checked(each, value, faults));
      }
    }
    return faults.isEmpty()
        ? new RecordOutcome.Good(values, shown.later(taken.values()))
        : new RecordOutcome.Bad(faults, shown.of(taken.values()));
  }

  private static boolean isFaulty(Taken taken, Column column) {
    return taken.faults().stream()
        .anyMatch(fault -> fault.field().equals(Optional.of(column.name())));
  }

  private static String checked(Checked of, String value, List<RecordFault> faults) {
    OptionalInt useless = useless(value);
    useless.ifPresent(each -> faults.add(Faults.lostCharacter(of.column(), each)));
    if (useless.isEmpty()
        && of.pattern().filter(pattern -> !pattern.matcher(value).matches()).isPresent()) {
      faults.add(Faults.unlikePattern(of.column(), of.pattern().get().pattern()));
    }
    if (of.column().codes().isEmpty()) {
      return value;
    }
    String meant = of.column().codes().get().get(value);
    if (meant == null) {
      faults.add(Faults.unknownCode(of.column(), value));
      return value;
    }
    return meant;
  }

  private static OptionalInt useless(String value) {
    for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
      if (isUseless(value.codePointAt(at))) {
        return OptionalInt.of(value.codePointAt(at));
      }
    }
    return OptionalInt.empty();
  }

  /** The replacement character, which stands for a loss, and what XML cannot hold. */
  private static boolean isUseless(int character) {
    return character == 0xFFFD
        || character == 0xFFFE
        || character == 0xFFFF
        || character < ' ' && character != '\t' && character != '\n' && character != '\r'
        || character >= 0xD800 && character <= 0xDFFF;
  }
}
