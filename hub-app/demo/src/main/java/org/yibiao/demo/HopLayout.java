package org.yibiao.demo;

import java.util.List;
import org.yibiao.demo.terminal.Columns;

/**
 * The columns of the hops' lines.
 *
 * @param department how wide that column is; and so on
 */
record HopLayout(int department, int service, int protocol) {

  private static final int TIME = 12;
  private static final int ARROW = 3;
  private static final int BYTES = 9;
  private static final int TOOK = 9;
  private static final int FIXED = TIME + ARROW + BYTES + TOOK + 6;

  /** From roomy to narrow; names and codes are cut, the Chinese stands first and stays. */
  private static final List<HopLayout> ALL =
      List.of(
          new HopLayout(34, 42, 27),
          new HopLayout(33, 42, 18),
          new HopLayout(33, 20, 18),
          new HopLayout(24, 20, 12),
          new HopLayout(14, 17, 10));

  static HopLayout fitting(int columns) {
    return ALL.stream()
        .filter(each -> each.width() <= columns)
        .findFirst()
        .orElse(ALL.get(ALL.size() - 1));
  }

  /** How wide a line is that crosses the border. */
  int width() {
    return FIXED + department + service + protocol;
  }

  /** What every line begins with. */
  String line(String time, String arrow, String department, String service) {
    return String.join(
        " ",
        Columns.left(time, TIME),
        Columns.left(arrow, ARROW),
        Columns.left(department, department()),
        Columns.left(service, service()),
        "");
  }

  /** What a crossing of the border ends with. */
  String crossing(String protocol, String bytes, String took) {
    return String.join(
        " ",
        Columns.left(protocol, protocol()),
        Columns.right(bytes, BYTES),
        Columns.right(took, TOOK));
  }
}
