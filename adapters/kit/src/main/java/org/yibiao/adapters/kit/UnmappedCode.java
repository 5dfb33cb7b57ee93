package org.yibiao.adapters.kit;

/** A code that a department's code map lacks. */
final class UnmappedCode extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String map;
  private final String code;

  UnmappedCode(String map, String code) {
    super("The code map " + map + " has no " + code);
    this.map = map;
    this.code = code;
  }

  /** The reason, for the applicant. */
  Why why() {
    return Why.of(
        "部门系统没有与代码 " + code + "（" + map + "）对应的代码：请改用部门受理的取值",
        "The department has no code for " + code + " (" + map + "): use a value that it takes");
  }
}
