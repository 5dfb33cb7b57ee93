package org.yibiao.hub.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.transform.dom.DOMSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.Problem;

/**
 * Answers a SOAP call that does not get as far as its service, such as one without a key, in the
 * form that the service's faults have (SOAP 1.1, section 4.4).
 */
public final class FaultEnvelope {

  private static final String SERVICES = "/soap/";
  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

  private FaultEnvelope() {}

  /** True if the request goes to a SOAP service, which answers with faults. */
  public static boolean suits(HttpServletRequest request) {
    return request.getRequestURI().startsWith(SERVICES) && request.getMethod().equals("POST");
  }

  /** Writes the fault, which says that it is the caller's, with the problem's own HTTP status. */
  public static void write(Problem problem, HttpServletResponse response) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType("text/xml;charset=UTF-8");
    response.getOutputStream().write(SafeXml.writeBytes(new DOMSource(envelope(problem))));
  }

  private static Document envelope(Problem problem) {
    Element detail = ProblemFault.detail(problem);
    Document document = detail.getOwnerDocument();
    Element fault = document.createElementNS(SOAP, "soap:Fault");
    fault.appendChild(text(document, "faultcode", "soap:Client"));
    fault.appendChild(text(document, "faultstring", problem.getTitle()));
    Element body = document.createElementNS(SOAP, "soap:Body");
    Element envelope = document.createElementNS(SOAP, "soap:Envelope");
    document.replaceChild(envelope, detail);
    fault.appendChild(detail);
    body.appendChild(fault);
    envelope.appendChild(body);
    return document;
  }

  private static Element text(Document document, String name, String words) {
    Element element = document.createElementNS(null, name);
    element.setTextContent(words);
    return element;
  }
}
