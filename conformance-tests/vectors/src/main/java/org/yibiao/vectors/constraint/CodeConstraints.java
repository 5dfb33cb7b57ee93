package org.yibiao.vectors.constraint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yibiao.standard.code.Code;
import org.yibiao.standard.code.CodeList;
import org.yibiao.standard.code.CodeLists;
import org.yibiao.vectors.constraint.Constraint.Layer;

/** What the code lists demand beyond the schema: that a code is of its list, on the day. */
final class CodeConstraints {

  private CodeConstraints() {}

  static List<Constraint> all() {
    List<Constraint> found = new ArrayList<>();
    CodeLists.V1.all().sorted(Comparator.comparing(CodeList::id)).forEach(list -> of(list, found));
    for (String what : List.of("PROVINCE", "COUNTY", "WITHDRAWN")) {
      found.add(make("C-ID-DIVISION-" + what, "division-code"));
    }
    return found;
  }

  private static void of(CodeList list, List<Constraint> found) {
    if (list.isOpen()) {
      found.add(make("C-UNKNOWN-" + list.id(), list.id()));
    }
    if (codes(list).stream().anyMatch(code -> code.to().isPresent())) {
      found.add(make("C-WITHDRAWN-" + list.id(), list.id()));
    }
    if (codes(list).stream().anyMatch(code -> code.from().isPresent())) {
      found.add(make("C-NOT-YET-" + list.id(), list.id()));
    }
  }

  private static List<Code> codes(CodeList list) {
    return list.byValue().values().stream().flatMap(List::stream).toList();
  }

  private static Constraint make(String id, String list) {
    return Constraints.make(
        id, Layer.CODES, Constraints.BOTH, Map.of("codes", "codes/" + list + ".json"));
  }
}
