package org.yibiao.adapters.tax.simulator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The business answer to a registration. */
final class RegistrationText {

  private RegistrationText() {}

  static String of(Taxpayer taxpayer, Authority authority, long serial, LocalDate today) {
    return """
    <taxML xmlns="http://www.chinatax.gov.cn/dataspec/" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="QYKBDJResponse">\
    %s<sfzrdList>%s</sfzrdList></taxML>"""
        .formatted(registration(taxpayer, authority, serial, today), types(taxpayer));
  }

  private static String registration(
      Taxpayer taxpayer, Authority authority, long serial, LocalDate today) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("djxh", StatusRegister.serial(taxpayer, serial));
    fields.put("nsrsbh", taxpayer.number());
    fields.put("nsrmc", taxpayer.name());
    fields.put("nsrzt_dm", "03");
    fields.put("swjg_dm", authority.code());
    fields.put("swjgmc", authority.name());
    fields.put("djrq", today.toString());
    return Xml.element("djxx", fields);
  }

  private static String types(Taxpayer taxpayer) {
    return TaxType.of(taxpayer).stream().map(RegistrationText::type).collect(Collectors.joining());
  }

  private static String type(TaxType type) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("zsxmDm", type.code());
    fields.put("zsxmmc", type.name());
    fields.put("nsqxDm", type.period());
    fields.put("sl1", type.rate());
    return Xml.element("sfzrd", fields);
  }
}
