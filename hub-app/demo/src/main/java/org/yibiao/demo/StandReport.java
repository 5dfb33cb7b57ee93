package org.yibiao.demo;

import java.util.stream.Stream;
import org.yibiao.demo.simulators.SimulatorStatus;
import org.yibiao.demo.terminal.Columns;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;

/** Writes which departments are simulated, where they listen and how they behave. */
record StandReport(Screen screen) {

  private static final int NAME = 34;
  private static final int PROTOCOL = 28;
  private static final int BEHAVIOUR = 12;

  void write(Stream<SimulatorStatus> departments) {
    screen.line(Ink.FAINT, row("部门 department", "协议 protocol", "状态 now", "地址 address"));
    departments.forEach(
        each ->
            screen.line(
                row(
                    each.zh().replaceFirst("（.*", "") + " " + each.department(),
                    each.protocol(),
                    each.behaviour().toString(),
                    each.address().replaceFirst(";.*", ""))));
  }

  private static String row(String name, String protocol, String behaviour, String address) {
    return "  "
        + String.join(
            " ",
            Columns.left(name, NAME),
            Columns.left(protocol, PROTOCOL),
            Columns.left(behaviour, BEHAVIOUR),
            address);
  }
}
