package org.yibiao.adapters.tax;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yibiao.standard.SafeXml;

/**
 * What an answer to the core system repeats of the head of its transaction.
 *
 * @param transaction the kind of transaction
 * @param serial of this transaction
 */
record FrontHead(String transaction, String channel, String serial) {

  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmssSSS");
  private static final String IDENTIFIER = "[0-9A-Za-z.\\-]{1,60}";

  /**
   * The head of what came in.
   *
   * @throws IllegalArgumentException if there is none that one could answer to
   */
  static FrontHead of(String string) {
    try {
      Document message = SafeXml.parse(string);
      FrontHead head =
          new FrontHead(
              WireForm.head(message, "tran_id").orElse(""),
              WireForm.head(message, "channel_id").orElse(""),
              WireForm.head(message, "tran_seq").orElse(""));
      if (!head.isWhole()) {
        throw new IllegalArgumentException("No head with tran_id, channel_id and tran_seq");
      }
      return head;
    } catch (SAXException e) {
      throw new IllegalArgumentException("The string is not XML", e);
    }
  }

  /** Parameters of the mappings that make answers. */
  Map<String, String> parameters(Instant now) {
    OffsetDateTime at = now.atOffset(BEIJING);
    return Map.of(
        "tran_id", transaction,
        "channel_id", channel,
        "tran_seq", serial,
        "answered_date", DATE.format(at),
        "answered_time", TIME.format(at));
  }

  /** An answer that says nothing but why not. */
  String refusal(FrontRefusal why, Instant now) {
    Map<String, String> repeated = parameters(now);
    Document answer = empty();
    Element head = add(answer.getDocumentElement(), "head", "");
    add(head, "tran_id", transaction);
    add(head, "channel_id", channel);
    add(head, "tran_seq", serial);
    add(head, "tran_date", repeated.get("answered_date"));
    add(head, "tran_time", repeated.get("answered_time"));
    add(head, "rtn_code", "9");
    Element message = add(head, "rtn_msg", "");
    add(message, "Code", why.code());
    add(message, "Message", why.words());
    String reason = why.getMessage();
    add(message, "Reason", reason.substring(0, Math.min(500, reason.length())));
    return SafeXml.write(answer.getDocumentElement());
  }

  private boolean isWhole() {
    return transaction.matches(IDENTIFIER)
        && channel.matches(IDENTIFIER)
        && serial.matches("[0-9a-f]{32}");
  }

  private static Document empty() {
    try {
      return SafeXml.parse("<service xmlns=\"" + TaxNames.SPEC + "\"/>");
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element add(Element parent, String name, String text) {
    Element child = parent.getOwnerDocument().createElementNS(TaxNames.SPEC, name);
    child.setTextContent(text);
    parent.appendChild(child);
    return child;
  }
}
