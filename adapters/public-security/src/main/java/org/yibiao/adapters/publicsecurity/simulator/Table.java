package org.yibiao.adapters.publicsecurity.simulator;

import java.util.List;

/**
 * The value of one item: rows of data.
 *
 * @param name the item's name
 */
record Table(String name, List<List<String>> rows) {

  /** The only datum of the only row. */
  String single() throws Rejected {
    if (rows.size() != 1 || rows.get(0).size() != 1) {
      throw wrong();
    }
    return rows.get(0).get(0);
  }

  /** The rows below the row of names, which must be these. */
  List<List<String>> below(List<String> names) throws Rejected {
    List<List<String>> lines = rows.subList(1, rows.size());
    if (!rows.get(0).equals(names)
        || lines.isEmpty()
        || lines.stream().anyMatch(line -> line.size() != names.size())) {
      throw wrong();
    }
    return lines;
  }

  Rejected wrong() {
    return new Rejected(Reply.error(ResultCode.PARAMETER_WRONG, name));
  }
}
