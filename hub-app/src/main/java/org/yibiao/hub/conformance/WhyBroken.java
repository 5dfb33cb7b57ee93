package org.yibiao.hub.conformance;

import java.util.Locale;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/** Why no report came of a run. */
enum WhyBroken {
  NOT_STARTED("检测工具无法启动", "the kit could not be started"),
  TOO_LONG("超过时限，已终止", "it took longer than it may, and was ended"),
  NO_REPORT("检测工具没有留下报告", "the kit left no report"),
  REPORT_TOO_LARGE("报告过大，未保存", "the report is too large to be kept"),
  HUB_STOPPED("检测期间平台停止", "the hub stopped meanwhile");

  private final Name words;

  WhyBroken(String zh, String en) {
    this.words = new Name(zh, en);
  }

  /** As it is kept, and in the interface. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of a code. */
  static WhyBroken of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As people are told. */
  Name words() {
    return words;
  }
}
