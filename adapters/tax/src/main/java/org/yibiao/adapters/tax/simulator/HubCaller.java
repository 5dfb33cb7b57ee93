package org.yibiao.adapters.tax.simulator;

import java.time.Clock;
import org.yibiao.adapters.kit.DepartmentSettings;

/** The core system as a caller of the hub. */
final class HubCaller {

  /** Who asks: the tax authority of Liangxi, Wuxi. */
  private static final String AUTHORITY = "13202130000";

  private final HubLine line;

  HubCaller(DepartmentSettings settings) {
    this.line = new HubLine(settings);
  }

  /** Asks with these conditions; gives the answer in the open. */
  String ask(String kind, String type, String conditions) {
    String taxMl = QueryText.taxMl(type, "<reqStr>" + Xml.escaped(conditions) + "</reqStr>");
    String string = new CallText(AUTHORITY, Clock.systemUTC()).transaction(kind, taxMl);
    return CallText.opened(line.call("doService", string));
  }

  /** Calls an operation with any string; gives the string that comes back. */
  String call(String operation, String string) {
    return line.call(operation, string);
  }

  /** Changes of this register, with their reports. */
  Reporting reporting(Register register) {
    return new Reporting(register, line, Clock.systemUTC());
  }
}
