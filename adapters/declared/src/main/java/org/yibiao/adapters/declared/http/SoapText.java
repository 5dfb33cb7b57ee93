package org.yibiao.adapters.declared.http;

import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.DepartmentCharset;
import org.yibiao.standard.SafeXml;

/** The SOAP 1.1 envelope around a native message. */
final class SoapText {

  private static final String NAMESPACE = "http://schemas.xmlsoap.org/soap/envelope/";

  private SoapText() {}

  static String wrap(String payload, DepartmentCharset charset) {
    return "<?xml version=\"1.0\" encoding=\"%s\"?>".formatted(charset.charset().name())
        + "<soap:Envelope xmlns:soap=\"%s\"><soap:Body>".formatted(NAMESPACE)
        + payload
        + "</soap:Body></soap:Envelope>";
  }

  /**
   * What the envelope's body holds; nothing if it is a fault.
   *
   * @throws AnswerNotUnderstood if it is no envelope with one element in its body
   */
  static Optional<String> unwrap(String envelope) {
    Element payload = payload(parse(envelope).getDocumentElement());
    boolean isFault =
        NAMESPACE.equals(payload.getNamespaceURI()) && "Fault".equals(payload.getLocalName());
    return isFault ? Optional.empty() : Optional.of(SafeXml.write(payload));
  }

  private static Document parse(String envelope) {
    try {
      return SafeXml.parse(envelope);
    } catch (SAXException e) {
      throw new AnswerNotUnderstood("The answer is no XML: " + e.getMessage(), e);
    }
  }

  private static Element payload(Element envelope) {
    for (Node part = envelope.getFirstChild(); part != null; part = part.getNextSibling()) {
      if (NAMESPACE.equals(part.getNamespaceURI()) && "Body".equals(part.getLocalName())) {
        for (Node node = part.getFirstChild(); node != null; node = node.getNextSibling()) {
          if (node instanceof Element element) {
            return element;
          }
        }
      }
    }
    throw new AnswerNotUnderstood("The answer is no SOAP envelope with something in its body");
  }
}
