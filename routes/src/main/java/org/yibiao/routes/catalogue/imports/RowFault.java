package org.yibiao.routes.catalogue.imports;

import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.record.RecordFault;
import org.yibiao.routes.catalogue.ListedColumn;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;

/**
 * What is wrong with a row, or to be known about it.
 *
 * @param rule the rule that it breaks, such as {@code C-WORD}
 * @param column the column concerned, if it is one
 * @param reason what is wrong
 * @param remedy what would be right
 */
record RowFault(
    String rule, Severity severity, Optional<ListedColumn> column, Name reason, Name remedy) {

  static RowFault of(String rule, ListedColumn column, Name reason, Name remedy) {
    return new RowFault(rule, Severity.ERROR, Optional.of(column), reason, remedy);
  }

  /** One that the reader of the file found. */
  static RowFault of(RecordFault fault) {
    return new RowFault(
        fault.rule(),
        Severity.ERROR,
        fault.field().flatMap(ListedColumn::called),
        fault.reason(),
        fault.remedy());
  }

  /**
   * The same in the standard's form.
   *
   * @param line where it is, from 1
   * @param place which column of the file it is, from 1; 0 if it is none
   */
  Finding at(long line, int place) {
    Finding finding = new Finding();
    finding.setRule(rule);
    finding.setSeverity(severity);
    finding.setLine((int) line);
    finding.setMessage(words(reason));
    finding.setRemedy(words(remedy));
    finding.setPointer("/" + line);
    column.ifPresent(
        each -> {
          finding.setPointer("/" + line + "/" + each.key());
          finding.setField(words(each.label()));
        });
    if (place > 0) {
      finding.setColumn(place);
    }
    return finding;
  }

  private static BilingualText words(Name name) {
    return new Words(name.zh(), name.en()).text();
  }
}
