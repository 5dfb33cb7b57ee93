package org.yibiao.adapters.kit.record;

import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.record.RecordLayout.Column;

/** Several values of one column, as forms that nest can have them. */
final class Several {

  private Several() {}

  /** The one value, or all of them joined if the column says by what. */
  static Optional<String> joined(Column column, List<String> values, List<RecordFault> faults) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (values.size() == 1) {
      return Optional.of(values.get(0));
    }
    if (column.join().isEmpty()) {
      faults.add(
          RecordFault.of(
              "H-SEVERAL",
              column,
              new Name("出现了 " + values.size() + " 次。", "is there " + values.size() + " times."),
              new Name("请只保留一个值。", "Keep one of them.")));
      return Optional.of(values.get(0));
    }
    String join = column.join().get();
    if (values.stream().anyMatch(value -> value.contains(join))) {
      faults.add(Faults.separatorWithin(column, join));
    }
    return Optional.of(String.join(join, values));
  }
}
