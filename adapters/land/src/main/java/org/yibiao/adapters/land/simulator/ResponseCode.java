package org.yibiao.adapters.land.simulator;

/** The department's own result codes. */
enum ResponseCode {
  FOUND("0000"),
  BAD_MESSAGE("1001"),
  BAD_UNIT_CODE("1002"),
  NO_SUCH_UNIT("2001"),
  OTHER_OWNER("2002"),
  SEALED_UP("2003"),
  OTHER_CERTIFICATE("2004"),
  MORTGAGE_OPEN("2005"),
  TAX_CERTIFICATE_VOID("2006"),
  SHARES_NOT_WHOLE("2007"),
  CONTRACT_MISSING("2008"),
  BUSY("9001");

  private final String digits;

  ResponseCode(String digits) {
    this.digits = digits;
  }

  String digits() {
    return digits;
  }
}
