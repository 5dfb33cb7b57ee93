package org.yibiao.standard.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Severity;

/**
 * Looks a value up in its list, for a day.
 *
 * @param list the list
 */
record CodeCheck(CodeList list) {

  static final String UNKNOWN = "C-UNKNOWN";
  static final String WITHDRAWN = "C-WITHDRAWN";
  static final String NOT_YET = "C-NOT-YET";

  /** What is wrong with the value; empty if it is a code of the list on that day. */
  Optional<CodeFault> fault(CodedValue found, LocalDate day) {
    List<Code> history = list.history(found.text());
    if (history.isEmpty()) {
      return Optional.of(unknown(found, day));
    }
    return list.contains(found.text(), day)
        ? Optional.empty()
        : Optional.of(outOfTime(found, history, day));
  }

  private CodeFault unknown(CodedValue found, LocalDate day) {
    Severity severity = list.isComplete() ? Severity.ERROR : Severity.WARNING;
    Words nearest = suggestion(list.nearest(found.text(), day));
    return fault(UNKNOWN, severity, found, Map.of("nearest", nearest));
  }

  private CodeFault outOfTime(CodedValue found, List<Code> history, LocalDate day) {
    return history.stream()
        .filter(code -> code.hasEndedBefore(day))
        .max(Comparator.comparing(code -> code.to().orElse(LocalDate.MAX)))
        .map(last -> withdrawn(found, last, day))
        .orElseGet(() -> notYet(found, history.get(0)));
  }

  private CodeFault withdrawn(CodedValue found, Code last, LocalDate day) {
    Words next = next(last, day);
    return fault(
        WITHDRAWN,
        Severity.ERROR,
        found,
        Map.of("label", last.label(), "to", day(last.to()), "next", next));
  }

  private CodeFault notYet(CodedValue found, Code first) {
    return fault(
        NOT_YET, Severity.ERROR, found, Map.of("label", first.label(), "from", day(first.from())));
  }

  private CodeFault fault(
      String rule, Severity severity, CodedValue found, Map<String, Words> more) {
    Map<String, Words> values = new HashMap<>(more);
    values.put("code", Words.same(found.text()));
    values.put("list", list.name());
    values.put("address", Words.same(list.address()));
    return new CodeFault(rule, severity, found.place(), values);
  }

  /** The codes that stand for it today: a successor may have been replaced as well. */
  private Words next(Code last, LocalDate day) {
    List<Code> found = new ArrayList<>();
    List<Code> open = new ArrayList<>(List.of(last));
    List<String> seen = new ArrayList<>(List.of(last.value()));
    while (!open.isEmpty()) {
      for (String value : open.remove(0).replacedBy()) {
        if (!seen.contains(value)) {
          seen.add(value);
          list.entry(value, day)
              .ifPresentOrElse(found::add, () -> open.addAll(list.history(value)));
        }
      }
    }
    return found.isEmpty()
        ? new Words("没有直接替代的代码", "no code took its place")
        : new Words("改用", "use ").plus(named(found));
  }

  private static Words suggestion(List<Code> near) {
    return near.isEmpty()
        ? Words.same("")
        : new Words("；相近的有：", "; near to it: ").plus(named(near));
  }

  private static Words named(List<Code> codes) {
    return Words.list(
        codes.stream().map(code -> Words.same(code.value() + " ").plus(code.label())).toList());
  }

  private static Words day(Optional<LocalDate> day) {
    return Words.same(day.map(LocalDate::toString).orElse(""));
  }
}
