package org.yibiao.adapters.tax.simulator;

import java.util.List;

/**
 * A tax type as it is set for a new small-scale taxpayer.
 *
 * @param code zsxmDm
 * @param period nsqxDm: 06 month, 08 quarter, 10 year, 11 per event
 * @param rate sl1
 */
record TaxType(String code, String name, String period, String rate) {

  private static final TaxType COMPANY_INCOME = new TaxType("10104", "企业所得税", "08", "0.25");
  private static final TaxType PERSONAL_INCOME = new TaxType("10106", "个人所得税", "08", "0.05");

  static List<TaxType> of(Taxpayer taxpayer) {
    return List.of(
        new TaxType("10101", "增值税", "08", "0.03"),
        taxpayer.isPersonal() ? PERSONAL_INCOME : COMPANY_INCOME,
        new TaxType("10109", "城市维护建设税", "08", "0.07"),
        new TaxType("30203", "教育费附加", "08", "0.03"),
        new TaxType("30216", "地方教育附加", "08", "0.02"),
        new TaxType("10111", "印花税", "11", "0.00025"));
  }
}
