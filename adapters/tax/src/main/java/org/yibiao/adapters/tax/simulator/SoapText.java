package org.yibiao.adapters.tax.simulator;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.yibiao.standard.SafeXml;

/** The SOAP 1.1 around the string. */
final class SoapText {

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final List<String> OPERATIONS = List.of("doService", "taxBiz");
  private static final String FRONT = "http://service.chinatax.gov.cn/front/";

  private SoapText() {}

  /**
   * An operation that is asked for.
   *
   * @param string what it is given
   */
  record Operation(String name, String string) {}

  static Operation request(byte[] soap) throws NotATransaction {
    Document document = parse(soap);
    Element envelope = document.getDocumentElement();
    if (!SOAP.equals(envelope.getNamespaceURI()) || !"Envelope".equals(envelope.getLocalName())) {
      throw new NotATransaction("Not a SOAP 1.1 envelope");
    }
    Element body = only(envelope, SOAP, "Body");
    for (String name : OPERATIONS) {
      if (body.getElementsByTagNameNS(FRONT, name).getLength() > 0) {
        Element operation = only(body, FRONT, name);
        return new Operation(name, only(operation, null, "request").getTextContent());
      }
    }
    throw new NotATransaction("No operation of this service");
  }

  static String answer(String operation, String string) {
    return """
    <soap:Envelope xmlns:soap="%s"><soap:Body><t:%sResponse xmlns:t="%s">\
    <return>%s</return></t:%sResponse></soap:Body></soap:Envelope>"""
        .formatted(SOAP, operation, FRONT, Xml.escaped(string), operation);
  }

  /** A call of an operation of somebody else's, in GBK. */
  static String call(String operation, String string) {
    return """
    <?xml version="1.0" encoding="GBK"?>\
    <soap:Envelope xmlns:soap="%s"><soap:Body><t:%s xmlns:t="%s">\
    <request>%s</request></t:%s></soap:Body></soap:Envelope>"""
        .formatted(SOAP, operation, FRONT, Xml.escaped(string), operation);
  }

  /** The string that came back from a call. */
  static String answered(String operation, byte[] soap) throws NotATransaction {
    Element response = only(parse(soap).getDocumentElement(), FRONT, operation + "Response");
    return only(response, null, "return").getTextContent();
  }

  static String fault(String why) {
    return """
    <soap:Envelope xmlns:soap="%s"><soap:Body><soap:Fault><faultcode>soap:Client</faultcode>\
    <faultstring>%s</faultstring></soap:Fault></soap:Body></soap:Envelope>"""
        .formatted(SOAP, Xml.escaped(why));
  }

  private static Document parse(byte[] soap) throws NotATransaction {
    try {
      return SafeXml.parse(soap);
    } catch (SAXException e) {
      throw new NotATransaction("Not well-formed: " + e.getMessage());
    }
  }

  private static Element only(Element parent, String namespace, String name)
      throws NotATransaction {
    NodeList found =
        namespace == null
            ? parent.getElementsByTagName(name)
            : parent.getElementsByTagNameNS(namespace, name);
    if (found.getLength() != 1) {
      throw new NotATransaction("There is not exactly one " + name);
    }
    return (Element) found.item(0);
  }
}
