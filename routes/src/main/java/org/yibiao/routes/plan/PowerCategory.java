package org.yibiao.routes.plan;

import java.util.Arrays;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/** What kind of power a matter exercises: the matter types of GB/T 39046-2020. */
public enum PowerCategory {
  ADMINISTRATIVE_POWER("00", "行政权力", "Administrative power"),
  PERMIT("01", "行政许可", "Administrative permit"),
  PENALTY("02", "行政处罚", "Administrative penalty"),
  COERCION("03", "行政强制", "Administrative coercion"),
  LEVY("04", "行政征收", "Administrative levy"),
  PAYMENT("05", "行政给付", "Administrative payment"),
  INSPECTION("06", "行政检查", "Administrative inspection"),
  CONFIRMATION("07", "行政确认", "Administrative confirmation"),
  REWARD("08", "行政奖励", "Administrative reward"),
  RULING("09", "行政裁决", "Administrative ruling"),
  OTHER("10", "其他行政权力", "Other administrative power"),
  PUBLIC_SERVICE("20", "公共服务", "Public service");

  private final String code;
  private final Name label;

  PowerCategory(String code, String zh, String en) {
    this.code = code;
    this.label = new Name(zh, en);
  }

  /** Its code in the standard. */
  public String code() {
    return code;
  }

  /** What it is called. */
  public Name label() {
    return label;
  }

  /** The one with this code; empty if there is none. */
  public static Optional<PowerCategory> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  static PowerCategory demand(String code) {
    return of(code)
        .orElseThrow(() -> new IllegalArgumentException("No matter type of GB/T 39046: " + code));
  }
}
