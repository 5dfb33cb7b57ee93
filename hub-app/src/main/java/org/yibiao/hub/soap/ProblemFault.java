package org.yibiao.hub.soap;

import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.interceptor.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.Problem;

/** Puts the standard's problem document into a SOAP fault. */
final class ProblemFault {

  private static final int SERVER_ERROR = 500;

  private ProblemFault() {}

  /** A fault that says whose mistake it is and holds the problem as its detail. */
  static SoapFault of(Problem problem) {
    SoapFault fault =
        new SoapFault(
            problem.getTitle(),
            problem.getStatus() < SERVER_ERROR ? Fault.FAULT_CODE_CLIENT : Fault.FAULT_CODE_SERVER);
    fault.setDetail(detail(withoutLines(problem)));
    return fault;
  }

  /** Lines and columns are those of the hub's own copy of the body, which help nobody. */
  private static Problem withoutLines(Problem problem) {
    problem
        .getFinding()
        .forEach(
            finding -> {
              finding.setLine(null);
              finding.setColumn(null);
            });
    return problem;
  }

  static Element detail(Problem problem) {
    Document document = CanonicalXml.toDom(problem);
    Element problemElement = document.getDocumentElement();
    Element detail = document.createElement("detail");
    document.replaceChild(detail, problemElement);
    detail.appendChild(problemElement);
    return detail;
  }
}
