package org.yibiao.hub.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.SOAPBody;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.soap.SOAPMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.Problem;

/**
 * Answers a SOAP call that does not get as far as its service, such as one without a key, in the
 * form that the service's faults have.
 */
public final class FaultEnvelope {

  private static final String SERVICES = "/soap/";

  private FaultEnvelope() {}

  /** True if the request goes to a SOAP service, which answers with faults. */
  public static boolean suits(HttpServletRequest request) {
    return request.getRequestURI().startsWith(SERVICES) && request.getMethod().equals("POST");
  }

  /** Writes the fault with the problem's own HTTP status. */
  public static void write(Problem problem, HttpServletResponse response) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType("text/xml;charset=UTF-8");
    try {
      SOAPMessage message =
          MessageFactory.newInstance(SOAPConstants.SOAP_1_1_PROTOCOL).createMessage();
      message.setProperty(SOAPMessage.CHARACTER_SET_ENCODING, StandardCharsets.UTF_8.name());
      fill(message.getSOAPBody(), problem);
      message.writeTo(response.getOutputStream());
    } catch (SOAPException e) {
      throw new IOException("The fault cannot be written", e);
    }
  }

  private static void fill(SOAPBody body, Problem problem) throws SOAPException {
    QName sendersMistake = new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, "Client", "SOAP-ENV");
    SOAPFault fault = body.addFault(sendersMistake, problem.getTitle());
    Document document = CanonicalXml.toDom(problem);
    Node copy = body.getOwnerDocument().importNode(document.getDocumentElement(), true);
    fault.addDetail().appendChild(copy);
  }
}
