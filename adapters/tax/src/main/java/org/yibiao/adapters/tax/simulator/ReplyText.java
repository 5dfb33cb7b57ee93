package org.yibiao.adapters.tax.simulator;

import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** The string of an answer: head in the open, business answer as Base64 of GBK. */
final class ReplyText {

  private static final Charset GBK = Charset.forName("GBK");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmssSSS");

  private final Transaction transaction;
  private final OffsetDateTime now;

  ReplyText(Transaction transaction, OffsetDateTime now) {
    this.transaction = transaction;
    this.now = now;
  }

  String of(Verdict verdict) {
    return """
    <service xmlns="http://www.chinatax.gov.cn/spec/"><head>\
    <tran_id>%s</tran_id><channel_id>%s</channel_id><tran_seq>%s</tran_seq>\
    <tran_date>%s</tran_date><tran_time>%s</tran_time><rtn_code>%s</rtn_code>\
    <rtn_msg><Code>%s</Code><Message>%s</Message><Reason>%s</Reason></rtn_msg></head>\
    %s</service>"""
        .formatted(
            Xml.escaped(transaction.head("tran_id")),
            Xml.escaped(transaction.head("channel_id")),
            transaction.head("tran_seq"),
            DATE.format(now),
            TIME.format(now),
            verdict.code().equals("000") ? "0" : "9",
            verdict.code(),
            Xml.escaped(verdict.message()),
            Xml.escaped(verdict.reason()),
            verdict.taxMl().map(ReplyText::body).orElse(""));
  }

  String wrappedOnceMore(Verdict verdict) {
    return "<service xmlns=\"http://www.chinatax.gov.cn/spec/\"><![CDATA["
        + of(verdict)
        + "]]></service>";
  }

  private static String body(String taxMl) {
    byte[] gbk = ("<?xml version=\"1.0\" encoding=\"GBK\"?>" + taxMl).getBytes(GBK);
    return "<body>" + Base64.getMimeEncoder().encodeToString(gbk) + "</body>";
  }
}
