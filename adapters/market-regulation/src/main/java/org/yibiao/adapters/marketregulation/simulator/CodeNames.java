package org.yibiao.adapters.marketregulation.simulator;

import java.util.Map;

/** The names of the codes that the department answers in words. */
final class CodeNames {

  private static final Map<String, String> CURRENCIES =
      Map.of("156", "人民币", "840", "美元", "978", "欧元", "344", "港元", "392", "日元");
  private static final Map<String, String> ENTERPRISE_TYPES =
      Map.of(
          "1130", "有限责任公司(自然人投资或控股)",
          "1151", "有限责任公司(自然人独资)",
          "1150", "有限责任公司(法人独资)",
          "4540", "个人独资企业",
          "9500", "个体工商户");
  private static final Map<String, String> POSITIONS =
      Map.of("431A", "执行董事", "432K", "董事长", "434Q", "经理", "408A", "监事", "436A", "财务负责人");

  private CodeNames() {}

  static String currency(String code) {
    return CURRENCIES.getOrDefault(code, code);
  }

  static String enterpriseType(String code) {
    return ENTERPRISE_TYPES.getOrDefault(code, code);
  }

  static String position(String code) {
    return POSITIONS.getOrDefault(code, code);
  }
}
