package org.yibiao.adapters.kit.record;

import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.record.RecordLayout.Column;

/**
 * Why a record is bad.
 *
 * @param rule the rule that it breaks, such as {@code H-REQUIRED}
 * @param field the column concerned, if it is one
 * @param reason what is wrong
 * @param remedy what to do about it
 * @param unreadable whether the record could not be taken apart
 */
public record RecordFault(
    String rule, Optional<String> field, Name reason, Name remedy, boolean unreadable) {

  static RecordFault unreadable(String rule, Name reason, Name remedy) {
    return new RecordFault(rule, Optional.empty(), reason, remedy, true);
  }

  /** A fault of one column; {@code zh} and {@code en} go on after its name. */
  static RecordFault of(String rule, Column column, Name goesOn, Name remedy) {
    Name reason =
        new Name(
            column.label().zh() + "（" + column.name() + "）" + goesOn.zh(),
            column.label().en() + " (" + column.name() + ") " + goesOn.en());
    return new RecordFault(rule, Optional.of(column.name()), reason, remedy, false);
  }
}
