package org.yibiao.adapters.publicsecurity.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * What the department answers.
 *
 * @param code the result
 * @param place for an error: the column and the number of the row that is wrong, if one is
 * @param columns names of the columns, empty for an error
 * @param lines values by position
 */
record Reply(ResultCode code, List<String> place, List<String> columns, List<List<String>> lines) {

  static Reply success(List<String> columns, List<List<String>> lines) {
    return new Reply(ResultCode.SUCCESS, List.of(), columns, lines);
  }

  static Reply error(ResultCode code) {
    return new Reply(code, List.of(), List.of(), List.of());
  }

  static Reply error(ResultCode code, String column) {
    return error(code, column, 1);
  }

  static Reply error(ResultCode code, String column, int row) {
    return new Reply(code, List.of(column, Integer.toString(row)), List.of(), List.of());
  }

  /** All rows in the native order: status, names of the columns, values. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    List<String> status = new ArrayList<>(List.of(code.code(), code.message()));
    status.addAll(place);
    rows.add(status);
    if (!columns.isEmpty()) {
      rows.add(columns);
      rows.addAll(lines);
    }
    return rows;
  }
}
