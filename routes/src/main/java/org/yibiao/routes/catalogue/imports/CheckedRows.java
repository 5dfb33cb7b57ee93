package org.yibiao.routes.catalogue.imports;

import java.util.List;
import org.yibiao.routes.catalogue.ListedRow;
import org.yibiao.standard.v1.Finding;

/**
 * What was read of a list.
 *
 * @param good the rows that keep all rules, each code once
 * @param rejected how many do not
 * @param findings what is wrong with those, in the file's order; of very many only the first
 */
record CheckedRows(List<Good> good, int rejected, List<Finding> findings) {

  /**
   * A row that keeps all rules.
   *
   * @param line where it begins in the file, from 1
   */
  record Good(long line, ListedRow row) {}
}
