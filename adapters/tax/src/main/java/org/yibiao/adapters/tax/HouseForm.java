package org.yibiao.adapters.tax;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.standard.SafeXml;

/**
 * The message between tax and the land registry on its way: the same {@code TAXBIZML} as in the
 * open, declared as GBK, but every remark ({@code BZ}) is URL-encoded in GBK.
 */
final class HouseForm {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"GBK\"?>";
  private static final Charset GBK = Charset.forName("GBK");

  /** What a decoder puts where bytes are none of its characters. */
  private static final char REPLACEMENT = '\uFFFD';

  private HouseForm() {}

  /** Wraps a message in the open, all of whose characters are in GBK. */
  static String wrap(Document open) {
    remarks(open, text -> URLEncoder.encode(text, GBK));
    return DECLARATION + SafeXml.write(open.getDocumentElement());
  }

  /**
   * Brings an answer into the open.
   *
   * @throws AnswerNotUnderstood if it is not XML, or a remark not URL-encoded GBK
   */
  static Document unwrap(String wire) {
    try {
      Document document = SafeXml.parse(wire.strip());
      remarks(document, HouseForm::decoded);
      return document;
    } catch (SAXException e) {
      throw new AnswerNotUnderstood("The message is not well-formed XML", e);
    }
  }

  /** Text of the first element of this name. */
  static Optional<String> text(Document message, String name) {
    return Optional.ofNullable(message.getElementsByTagName(name).item(0))
        .map(Node::getTextContent);
  }

  private static void remarks(Document message, UnaryOperator<String> change) {
    NodeList found = message.getElementsByTagName("BZ");
    for (int i = 0; i < found.getLength(); i++) {
      Node remark = found.item(i);
      remark.setTextContent(change.apply(remark.getTextContent()));
    }
  }

  private static String decoded(String encoded) {
    try {
      String text = URLDecoder.decode(encoded, GBK);
      if (text.indexOf(REPLACEMENT) >= 0) {
        throw new AnswerNotUnderstood("A remark of the message is not GBK");
      }
      return text;
    } catch (IllegalArgumentException e) {
      throw new AnswerNotUnderstood("A remark of the message is not URL-encoded", e);
    }
  }
}
