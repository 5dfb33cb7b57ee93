package org.yibiao.routes.catalogue;

import java.util.Arrays;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;

/**
 * How often a holder brings a listed resource up to date: the words of the guide to compiling
 * catalogues of government information resources (2017), and the EU's frequency code for each.
 */
public enum UpdateCycle {
  REALTIME("realtime", "实时", "in real time", "CONT"),
  DAILY("daily", "每日", "every day", "DAILY"),
  WEEKLY("weekly", "每周", "every week", "WEEKLY"),
  MONTHLY("monthly", "每月", "every month", "MONTHLY"),
  QUARTERLY("quarterly", "每季度", "every quarter", "QUARTERLY"),
  HALF_YEARLY("half-yearly", "每半年", "every half year", "ANNUAL_2"),
  YEARLY("yearly", "每年", "every year", "ANNUAL"),
  IRREGULAR("irregular", "不定期", "at no fixed time", "IRREG");

  private final String code;
  private final Name text;
  private final String frequency;

  UpdateCycle(String code, String zh, String en, String frequency) {
    this.code = code;
    this.text = new Name(zh, en);
    this.frequency = frequency;
  }

  /** The code in the file. */
  public String code() {
    return code;
  }

  /** For people. */
  public Name text() {
    return text;
  }

  /** The code of the EU's frequency list. */
  public String frequency() {
    return frequency;
  }

  static Optional<UpdateCycle> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }
}
