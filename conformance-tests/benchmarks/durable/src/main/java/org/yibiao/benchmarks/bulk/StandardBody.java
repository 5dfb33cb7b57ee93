package org.yibiao.benchmarks.bulk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.yibiao.standard.StandardVersion;

/** Bodies of the standard, written by hand of a department's values. */
final class StandardBody {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final String HEAD =
      """
      <batch xmlns="urn:yibiao:standard:v1"><header>\
      <batchId>5c1f0d3a-8b62-4e97-a4d1-7f2e9c6b0a58</batchId><kind>full</kind>\
      <resourceCode>%1$s</resourceCode><producer>%2$s</producer><division>320000</division>\
      <recordCount>%3$d</recordCount><createdAt>2026-11-20T00:00:00Z</createdAt>\
      <confidentiality>internal</confidentiality><schemaVersion>%4$s</schemaVersion></header>""";
  private static final String EVIDENCE =
      """
      </sequence><evidence><department>%2$s</department><resourceCode>%1$s</resourceCode>\
      <origin>register</origin><obtainedAt>2026-11-20T00:00:00Z</obtainedAt>\
      <certainty>authoritative</certainty>""";
  private static final String TRAILER =
      """
      <trailer><recordCount>%d</recordCount><digest><algorithm>SHA-256</algorithm>\
      <value>e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855</value>\
      </digest></trailer></batch>""";

  private final Map<String, String> values;
  private final StringBuilder text = new StringBuilder(1500);

  private StandardBody(Map<String, String> values) {
    this.values = values;
  }

  static String of(Form form, Map<String, String> values) {
    StandardBody body = new StandardBody(values);
    return switch (form) {
      case FIXED -> body.taxStatus();
      case CSV -> body.enterpriseRegistration();
      case XML, JSON_LINES -> body.ownership();
      case BATCH_XML, BATCH_JSON -> throw new IllegalArgumentException(form + " is no register");
    };
  }

  static String key(Form form, Map<String, String> values) {
    return values.get(form == Form.FIXED ? "NSRSBH" : form == Form.CSV ? "UNISCID" : "BDCDYH");
  }

  /** Puts them into a batch, to be checked as what they are. */
  static String batch(Form form, List<String> bodies) {
    String department = form.register().orElseThrow().department();
    String resource =
        switch (department) {
          case "tax" -> "3070160000/00002";
          case "land" -> "3070150000/00003";
          default -> "3070130000/00001";
        };
    StringBuilder batch = new StringBuilder(bodies.size() * 1500);
    String version = StandardVersion.newest().label();
    batch.append(HEAD.formatted(resource, department, bodies.size(), version));
    String evidence = EVIDENCE.formatted(resource, department);
    for (int i = 0; i < bodies.size(); i++) {
      batch.append("<record><sequence>").append(i + 1).append(evidence);
      batch.append(bodies.get(i)).append("</evidence></record>");
    }
    return batch.append(TRAILER.formatted(bodies.size())).toString();
  }

  private String taxStatus() {
    text.append("<taxStatus>");
    put("taxpayerNumber", value("NSRSBH"));
    put("registrationSerial", value("DJXH"));
    put("name", value("NSRMC"));
    put("state", value("NSRZT_DM").equals("10") ? "04" : value("NSRZT_DM"));
    put("asOf", day(value("SJRQ")));
    put("inArrears", Boolean.toString(value("QSBZ").equals("Y")));
    put("arrears", value("QSJE"));
    put("abnormalHousehold", Boolean.toString(value("FZCHBZ").equals("Y")));
    put("abnormalSince", day(value("FZCHRDRQ")));
    if (!value("NSXYDJ").isEmpty()) {
      text.append("<credit>");
      put("rating", value("NSXYDJ"));
      put("year", value("PDND"));
      text.append("</credit>");
    }
    return text.append("</taxStatus>").toString();
  }

  private String enterpriseRegistration() {
    text.append("<enterpriseRegistration>");
    put("name", value("ENTNAME"));
    put("creditCode", value("UNISCID"));
    put("registrationNumber", value("REGNO"));
    put("type", value("ENTTYPE"));
    put("legalRepresentative", value("LEREP"));
    if (!value("REGCAP").isEmpty()) {
      BigDecimal amount = new BigDecimal(value("REGCAP")).multiply(TEN_THOUSAND);
      text.append("<registeredCapital>");
      put("amount", amount.setScale(2, RoundingMode.HALF_EVEN).toPlainString());
      put("currency", value("REGCAPCUR").isEmpty() ? "156" : value("REGCAPCUR"));
      text.append("</registeredCapital>");
    }
    put("establishedOn", value("ESTDATE"));
    put("approvedOn", value("APPRDATE"));
    put("termFrom", value("OPFROM"));
    put("termTo", value("OPTO"));
    put("businessScope", value("OPSCOPE"));
    text.append("<address>");
    put("division", value("DOMDISTRICT"));
    put("detail", value("DOM"));
    text.append("</address>");
    put("authority", value("REGORG"));
    put("state", value("REGSTATE"));
    put("industryCode", value("INDUSTRYCO"));
    return text.append("</enterpriseRegistration>").toString();
  }

  private String ownership() {
    text.append("<ownership>");
    put("realEstateUnitCode", value("BDCDYH"));
    put("location", value("ZL"));
    put("certificateNumber", value("BDCQZH"));
    put("right", value("QLLX"));
    put("registrationKind", value("DJLX"));
    put("ownershipKind", value("GYFS"));
    holders();
    put("use", value("GHYT"));
    put("builtArea", value("JZMJ"));
    put("registeredOn", value("DJSJ").substring(0, 10));
    put("authority", value("DJJG"));
    put("limits", limits());
    put("state", value("QSZT"));
    return text.append("</ownership>").toString();
  }

  private void holders() {
    String[] names = value("QLRMC").split("\\|");
    String[] kinds = value("QLRLX").split("\\|");
    String[] numbers = value("ZJH").split("\\|");
    for (int i = 0; i < names.length; i++) {
      text.append("<holder>");
      put("name", names[i]);
      put("kind", kinds[i]);
      if (kinds[i].equals("1")) {
        text.append("<identityDocument><type>111</type>");
        put("number", numbers[i]);
        text.append("</identityDocument>");
      } else {
        put("creditCode", numbers[i]);
      }
      text.append("</holder>");
    }
  }

  private String limits() {
    return switch (value("XZZT")) {
      case "1" -> "mortgaged";
      case "2" -> "sealed-up";
      case "3" -> "advance-notice";
      case "4" -> "objection";
      default -> "normal";
    };
  }

  private String value(String column) {
    return values.getOrDefault(column, "");
  }

  private static String day(String digits) {
    return digits.isEmpty()
        ? ""
        : digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
  }

  private void put(String element, String value) {
    if (!value.isEmpty()) {
      text.append('<').append(element).append('>');
      text.append(value.replace("&", "&amp;").replace("<", "&lt;"));
      text.append("</").append(element).append('>');
    }
  }
}
