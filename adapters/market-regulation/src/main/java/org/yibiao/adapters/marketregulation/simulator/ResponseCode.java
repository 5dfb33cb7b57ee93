package org.yibiao.adapters.marketregulation.simulator;

/** The department's own codes, the HTTP status that each comes with, and its words. */
enum ResponseCode {
  SUCCESS("0000", 200, "成功"),
  PARAMETER_MISSING("1001", 400, "缺少系统参数"),
  APPLICATION_UNKNOWN("1002", 401, "应用标识未授权"),
  TIMESTAMP_OUT_OF_WINDOW("1003", 401, "时间戳超出允许范围"),
  SIGNATURE_WRONG("1004", 401, "签名校验失败"),
  NONCE_USED("1005", 401, "随机数已使用"),
  DIGEST_WRONG("1006", 401, "报文摘要校验失败"),
  AGAINST_SCHEMA("1101", 400, "报文格式不符合规范"),
  SERIAL_OF_ANOTHER("1102", 409, "业务流水号已用于其他企业"),
  NAME_TAKEN("2001", 409, "企业名称已被登记"),
  NAME_FORBIDDEN("2002", 422, "企业名称含有禁用字词"),
  RESTRICTED_PERSON("2003", 422, "法定代表人任职受限"),
  NUMBER_WRONG("2004", 422, "证件号码校验位错误"),
  CERTIFICATE_MISSING("2005", 422, "缺少不动产权证号"),
  CAPITAL_DIFFERS("2006", 422, "认缴出资额合计与注册资本不一致"),
  OUTSIDE_THE_PROVINCE("2007", 422, "住所不在登记机关辖区"),
  COMPANY_UNKNOWN("3001", 404, "企业不存在"),
  NAME_OF_ANOTHER("3002", 422, "企业名称与统一社会信用代码不一致"),
  CREDIT_CODE_WRONG("3003", 422, "统一社会信用代码校验位错误"),
  BUSY("9001", 503, "系统忙，请稍后再试"),
  INTERNAL_ERROR("9999", 500, "系统内部错误");

  private final String code;
  private final int status;
  private final String words;

  ResponseCode(String code, int status, String words) {
    this.code = code;
    this.status = status;
    this.words = words;
  }

  String code() {
    return code;
  }

  int status() {
    return status;
  }

  String words() {
    return words;
  }
}
