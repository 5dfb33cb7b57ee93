package org.yibiao.adapters.tax;

import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.CharacterSet;
import org.yibiao.standard.SafeXml;

/**
 * The tax message on its way: the same {@code service} document as in the open, but the business
 * message in its body is Base64 of GBK bytes.
 */
final class WireForm {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"GBK\"?>";

  private WireForm() {}

  /**
   * Wraps a message in the open.
   *
   * @throws CharacterCodingException if it holds a character that GBK lacks
   */
  static String wrap(Document open) throws CharacterCodingException {
    Element service = open.getDocumentElement();
    Element body = child(service, "body").orElseThrow();
    String business = DECLARATION + SafeXml.write(firstElement(body).orElseThrow());
    body.setTextContent(Base64.getEncoder().encodeToString(CharacterSet.GBK.encode(business)));
    return SafeXml.write(service);
  }

  /**
   * Brings an answer into the open.
   *
   * @throws AnswerNotUnderstood if it is not XML, Base64 and GBK where it should be
   */
  static Document unwrap(String wire) {
    Document document = withoutOuterService(parse(wire, "The message"));
    child(document.getDocumentElement(), "body")
        .filter(body -> !body.getTextContent().isBlank())
        .ifPresent(WireForm::open);
    return document;
  }

  /** Text of an element in the head of a message. */
  static Optional<String> head(Document message, String name) {
    return child(message.getDocumentElement(), "head")
        .flatMap(head -> child(head, name))
        .map(Node::getTextContent);
  }

  /** Some of the department's machines put the whole answer as CDATA into one more service. */
  private static Document withoutOuterService(Document document) {
    Element service = document.getDocumentElement();
    boolean outer = "service".equals(service.getLocalName()) && firstElement(service).isEmpty();
    return outer ? parse(service.getTextContent().strip(), "The inner message") : document;
  }

  private static void open(Element body) {
    if (firstElement(body).isPresent()) {
      throw new AnswerNotUnderstood("The body of the message holds XML instead of Base64");
    }
    Document business = parse(decoded(body.getTextContent()), "The body of the message");
    body.setTextContent("");
    body.appendChild(body.getOwnerDocument().importNode(business.getDocumentElement(), true));
  }

  private static String decoded(String base64) {
    try {
      // base64Binary may be broken into lines, as many old encoders do
      String oneLine = base64.replaceAll("[ \t\r\n]", "");
      return CharacterSet.GBK.decode(Base64.getDecoder().decode(oneLine)).strip();
    } catch (IllegalArgumentException e) {
      throw new AnswerNotUnderstood("The body of the message is not Base64", e);
    } catch (CharacterCodingException e) {
      throw new AnswerNotUnderstood("The body of the message is not GBK: " + e.getMessage(), e);
    }
  }

  private static Document parse(String xml, String what) {
    try {
      return SafeXml.parse(xml);
    } catch (SAXException e) {
      throw new AnswerNotUnderstood(what + " is not well-formed XML", e);
    }
  }

  private static Optional<Element> child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && name.equals(element.getLocalName())
          && TaxNames.SPEC.equals(element.getNamespaceURI())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  private static Optional<Element> firstElement(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
