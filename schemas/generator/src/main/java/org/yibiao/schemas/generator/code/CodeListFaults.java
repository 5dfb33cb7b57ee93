package org.yibiao.schemas.generator.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yibiao.schemas.generator.code.CodeList.Entry;
import org.yibiao.schemas.generator.code.CodeList.Name;

/** What is wrong with a code list in itself: a line for each fault. */
final class CodeListFaults {

  private final CodeList list;
  private final Map<String, List<Entry>> byCode = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private CodeListFaults(CodeList list) {
    this.list = list;
  }

  /** The faults of a list; none if it can be used. */
  static List<String> of(CodeList list) {
    CodeListFaults found = new CodeListFaults(list);
    found.checkList();
    found.checkSpans();
    list.codes().forEach(found::checkEntry);
    return found.faults;
  }

  private void checkList() {
    if (isBlank(list.type()) || isUnnamed(list.name())) {
      faults.add("a list needs a type and a name in both languages");
    }
    if (list.codes().isEmpty() && list.isClosed()) {
      faults.add("a list without codes needs a pattern");
    }
    if (list.isClosed() && !list.complete().orElse(true)) {
      faults.add("a list that is not complete needs a pattern, or the schema refuses the rest");
    }
  }

  private void checkSpans() {
    for (Entry entry : list.codes()) {
      List<Entry> earlier = byCode.computeIfAbsent(entry.code(), code -> new ArrayList<>());
      if (earlier.stream().anyMatch(entry::overlaps)) {
        faults.add(entry.code() + " is in the list twice for the same days");
      }
      earlier.add(entry);
    }
  }

  private void checkEntry(Entry entry) {
    String code = entry.code();
    if (isBlank(code) || isBlank(entry.zh()) || isBlank(entry.en())) {
      faults.add(code + " needs words in both languages");
      return;
    }
    list.pattern()
        .filter(shape -> !Pattern.matches(shape, code))
        .ifPresent(shape -> faults.add(code + " does not have the shape " + shape));
    if (entry.from().isPresent() && entry.to().filter(entry.from().get()::isAfter).isPresent()) {
      faults.add(code + " ends before it begins");
    }
    entry.parent().ifPresent(parent -> checkKnown(code, "parent", parent));
    entry.replacedBy().forEach(next -> checkKnown(code, "successor", next));
  }

  private void checkKnown(String code, String what, String other) {
    if (!byCode.containsKey(other) || other.equals(code)) {
      faults.add(code + " has the " + what + " " + other + ", which is no other code of the list");
    }
  }

  private static boolean isUnnamed(Name name) {
    return name == null || isBlank(name.zh()) || isBlank(name.en());
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
