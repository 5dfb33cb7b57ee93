package org.yibiao.hub.soap;

import java.net.URI;
import javax.xml.XMLConstants;
import org.apache.cxf.frontend.WSDLGetInterceptor;
import org.apache.cxf.frontend.WSDLGetOutInterceptor;
import org.apache.cxf.message.Message;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Lets the WSDL import the schemas from where the standard is published. CXF would send callers to
 * copies of its own, each file at another address and written anew.
 */
class PublishedSchemas extends WSDLGetOutInterceptor {

  private static final String COPY = "?xsd=";
  private static final String LOCATION = "schemaLocation";

  @Override
  public void handleMessage(Message message) {
    if (message.get(WSDLGetInterceptor.DOCUMENT_HOLDER) instanceof Document contract) {
      NodeList imports =
          contract.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "import");
      for (int i = 0; i < imports.getLength(); i++) {
        publish((Element) imports.item(i));
      }
    }
    super.handleMessage(message);
  }

  private static void publish(Element schemaImport) {
    String location = schemaImport.getAttribute(LOCATION);
    int copy = location.indexOf(COPY);
    if (copy >= 0) {
      URI contract = URI.create(location).resolve("/" + SoapSubmissions.CONTRACT);
      String place = location.substring(copy + COPY.length());
      schemaImport.setAttribute(LOCATION, contract.resolve(place).toString());
    }
  }
}
