package org.yibiao.adapters.tax.simulator;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yibiao.standard.SafeXml;

/** The strings that the core system sends the hub, and how it reads those that come back. */
final class CallText {

  private static final Charset GBK = Charset.forName("GBK");
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmssSSS");

  private final String authority;
  private final Clock clock;

  /** Strings of a tax authority of this code. */
  CallText(String authority, Clock clock) {
    this.authority = authority;
    this.clock = clock;
  }

  /** A transaction of its own serial. */
  String transaction(String kind, String taxMl) {
    OffsetDateTime now = clock.instant().atOffset(BEIJING);
    String declared = "<?xml version=\"1.0\" encoding=\"GBK\"?>" + taxMl;
    return """
    <service xmlns="http://www.chinatax.gov.cn/spec/"><head>\
    <tran_id>%s</tran_id><channel_id>GT3.JS</channel_id><tran_seq>%s</tran_seq>\
    <tran_date>%s</tran_date><tran_time>%s</tran_time>\
    <expand><name>sjjg</name><value>%s</value></expand></head><body>%s</body></service>"""
        .formatted(
            kind,
            UUID.randomUUID().toString().replace("-", ""),
            DATE.format(now),
            TIME.format(now),
            authority,
            Base64.getEncoder().encodeToString(declared.getBytes(GBK)));
  }

  /** The message in an answer: its head, and its body in the open. */
  static String opened(String answer) {
    try {
      Element service = SafeXml.parse(answer).getDocumentElement();
      String body = Xml.text(service, "body");
      String business = new String(Base64.getDecoder().decode(body), GBK);
      return body.isEmpty()
          ? answer
          : answer.replace(body, business.replaceFirst("^<\\?.*?\\?>", ""));
    } catch (SAXException e) {
      throw new IllegalStateException("The hub answered what is no XML", e);
    }
  }

  /** The text of an element of an answer, empty if there is none. */
  static String text(String answer, String name) {
    try {
      return Xml.text(SafeXml.parse(answer).getDocumentElement(), name);
    } catch (SAXException e) {
      throw new IllegalStateException("The hub answered what is no XML", e);
    }
  }
}
