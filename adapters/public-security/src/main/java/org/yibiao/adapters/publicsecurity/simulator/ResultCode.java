package org.yibiao.adapters.publicsecurity.simulator;

/** The department's own result codes. */
enum ResultCode {
  SUCCESS("000", "成功", true),
  CALLER_NOT_AUTHORISED("101", "调用单位未授权", false),
  AGAINST_THE_RULES("201", "报文格式错误", false),
  PARAMETER_WRONG("202", "参数缺失或有误", false),
  NO_SUCH_SERVICE("203", "服务不存在", false),
  IDENTITY_NUMBER_WRONG("301", "公民身份号码校验位错误", true),
  CREDIT_CODE_WRONG("302", "统一社会信用代码校验位错误", true),
  SEAL_EXISTS("401", "同类唯一印章已备案", true),
  SEAL_IS_UNIQUE("402", "该类印章限刻一枚", true),
  CHARACTER_NOT_ENGRAVABLE("403", "含有GB2312以外的字符", true),
  LEGAL_REPRESENTATIVE_WRONG("404", "法定代表人姓名与号码不一致", true),
  COMPANY_BARRED("405", "该企业限制刻章", true),
  BUSY("500", "系统繁忙", false),
  FAILED("999", "系统内部错误", false);

  private final String code;
  private final String message;
  private final boolean verdict;

  ResultCode(String code, String message, boolean verdict) {
    this.code = code;
    this.message = message;
    this.verdict = verdict;
  }

  String code() {
    return code;
  }

  String message() {
    return message;
  }

  /** True if it is the department's last word on a filing, to be given again when asked again. */
  boolean isVerdict() {
    return verdict;
  }
}
