package org.yibiao.benchmarks.requests.departments;

import java.util.List;

/** A department that answers each question after a fixed time. */
public enum SlowDepartment {
  /** Its answers may be kept. */
  KEEPABLE("slow-register", "9990000000/00009", 20, "P7D"),

  /** It has to be asked each time, as those after it have. */
  QUICK("quick-register", "9990000000/00001", 5, "PT0S"),

  /** Not quite as quick. */
  BRISK("brisk-register", "9990000000/00002", 10, "PT0S"),

  /** Slower than that. */
  CALM("calm-register", "9990000000/00003", 15, "PT0S"),

  /** The slowest of the four that fill in a form. */
  LAZY("lazy-register", "9990000000/00004", 20, "PT0S");

  private final String code;
  private final String resource;
  private final long millis;
  private final String freshness;

  SlowDepartment(String code, String resource, long millis, String freshness) {
    this.code = code;
    this.resource = resource;
    this.millis = millis;
    this.freshness = freshness;
  }

  /** Those that fill in a form. */
  public static List<SlowDepartment> four() {
    return List.of(QUICK, BRISK, CALM, LAZY);
  }

  /** Its code at the hub, and its place at {@link SlowDepartments}. */
  public String code() {
    return code;
  }

  /** What it holds, in the catalogue. */
  public String resource() {
    return resource;
  }

  /** The service that gives it. */
  public String service() {
    return code + ".ownership";
  }

  /** How long it takes. */
  public long millis() {
    return millis;
  }

  /** How long its answers may be kept. */
  String freshness() {
    return freshness;
  }
}
