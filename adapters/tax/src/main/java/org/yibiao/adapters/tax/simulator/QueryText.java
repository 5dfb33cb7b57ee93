package org.yibiao.adapters.tax.simulator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.yibiao.adapters.tax.simulator.CertificateRegister.Certificate;
import org.yibiao.adapters.tax.simulator.StatusRegister.Declaration;
import org.yibiao.adapters.tax.simulator.StatusRegister.Status;

/** The business answers to queries. */
final class QueryText {

  private QueryText() {}

  static String taxStatus(Status status, List<Declaration> declarations, LocalDate today) {
    String last =
        declarations.stream()
            .map(QueryText::declaration)
            .collect(Collectors.joining("", "<sbxxList>", "</sbxxList>"));
    return taxMl("NSRZTCXResponse", status(status, today) + (declarations.isEmpty() ? "" : last));
  }

  /** The element of a taxpayer's state, which reports of a change hold too. */
  static String status(Status status, LocalDate today) {
    boolean owes = status.arrears().signum() > 0;
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("djxh", status.serial());
    fields.put("nsrsbh", status.number());
    fields.put("nsrmc", status.name());
    fields.put("nsrzt_dm", status.state());
    fields.put("sjrq", today.toString());
    fields.put("qsbz", owes ? "Y" : "N");
    given(fields, "qsje", owes ? status.arrears().toPlainString() : "");
    fields.put("fzchbz", status.isAbnormal() ? "Y" : "N");
    given(fields, "fzchrdrq", status.isAbnormal() ? status.abnormalSince() : "");
    given(fields, "nsxydj", status.rating());
    given(fields, "pdnd", status.ratingYear());
    return Xml.element("nsrzt", fields);
  }

  static String certificates(List<Certificate> certificates) {
    return taxMl(
        "QSWSCXResponse",
        certificates.stream()
            .map(QueryText::certificate)
            .collect(Collectors.joining("", "<wsxxList>", "</wsxxList>")));
  }

  static String taxMl(String type, String content) {
    return """
    <taxML xmlns="http://www.chinatax.gov.cn/dataspec/" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="%s">%s</taxML>"""
        .formatted(type, content);
  }

  private static String declaration(Declaration declaration) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("zsxmDm", declaration.tax());
    fields.put("skssqq", declaration.from());
    fields.put("skssqz", declaration.to());
    fields.put("sbrq", declaration.on());
    return Xml.element("sbxx", fields);
  }

  private static String certificate(Certificate certificate) {
    Element kept = certificate.root();
    Map<String, String> head = new LinkedHashMap<>();
    copy(kept, head, "PZHM", "pzhm", "DZSPHM", "dzsphm", "HDBH", "hdbh");
    Map<String, String> rest = new LinkedHashMap<>();
    copy(kept, rest, "FWUUID", "bdcdyh", "ZL", "zl", "HTBH", "htbh", "JSYJ", "jsyj");
    copy(kept, rest, "SJSL", "sl1", "SJSE", "sjse", "JMSE", "jmse", "JKRQ", "jkrq");
    copy(kept, rest, "SJGSDQ", "swjg_dm", "SWJGMC", "swjgmc");
    rest.put("pzzt_dm", certificate.isValid() ? "1" : "0");
    return "<wsxx>"
        + fields(head)
        + parties("csfList", kept.getElementsByTagName("CSF"))
        + parties("zrfList", kept.getElementsByTagName("ZRF"))
        + fields(rest)
        + "</wsxx>";
  }

  private static String parties(String list, NodeList found) {
    return IntStream.range(0, found.getLength())
        .mapToObj(at -> party((Element) found.item(at)))
        .collect(Collectors.joining("", "<" + list + ">", "</" + list + ">"));
  }

  private static String party(Element party) {
    Map<String, String> fields = new LinkedHashMap<>();
    copy(party, fields, "MC", "mc", "NSRSBH", "nsrsbh", "FE", "fe");
    return Xml.element("dsr", fields);
  }

  /** Copies fields that are there, under other names. */
  private static void copy(Element from, Map<String, String> to, String... names) {
    for (int i = 0; i < names.length; i += 2) {
      given(to, names[i + 1], Xml.text(from, names[i]));
    }
  }

  private static void given(Map<String, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
  }

  private static String fields(Map<String, String> fields) {
    return Xml.element("x", fields).replaceAll("^<x>|</x>$", "");
  }
}
