package org.yibiao.adapters.land.simulator;

/** The department's own result codes. */
enum ResponseCode {
  FOUND("0000"),
  BAD_MESSAGE("1001"),
  BAD_UNIT_CODE("1002"),
  NO_SUCH_UNIT("2001"),
  OTHER_OWNER("2002"),
  BUSY("9001");

  private final String digits;

  ResponseCode(String digits) {
    this.digits = digits;
  }

  String digits() {
    return digits;
  }
}
