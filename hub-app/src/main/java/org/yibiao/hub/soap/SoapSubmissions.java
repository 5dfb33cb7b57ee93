package org.yibiao.hub.soap;

import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.NotNow;
import org.yibiao.routes.intake.Incoming;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.Receipt;

/**
 * The way in by SOAP 1.1, document/literal, contract first: the body is the standard's {@code
 * submission}, the answer its {@code receipt}, a refusal a fault with its {@code problem}.
 */
@WebServiceProvider(
    wsdlLocation = "classpath:" + SoapSubmissions.CONTRACT,
    targetNamespace = "urn:yibiao:standard:v1:wsdl",
    serviceName = "SubmissionService",
    portName = "SubmissionPort")
@ServiceMode(Service.Mode.PAYLOAD)
class SoapSubmissions implements Provider<Source> {

  /** Where the contract lies, on the class path as well as among what the hub publishes. */
  static final String CONTRACT = "standard/1.2/wsdl/submissions.wsdl";

  private static final Logger LOG = LoggerFactory.getLogger(SoapSubmissions.class);

  private final ProducerTemplate flows;

  SoapSubmissions(ProducerTemplate flows) {
    this.flows = flows;
  }

  @Override
  public Source invoke(Source body) {
    byte[] content = body == null ? new byte[0] : SafeXml.writeBytes(body);
    try {
      Receipt receipt =
          flows.requestBody(
              HubContract.SUBMISSION_RECEIVED,
              new Incoming(Syntax.XML, "SOAP/XML", content),
              Receipt.class);
      return new DOMSource(CanonicalXml.toDom(receipt));
    } catch (CamelExecutionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw ProblemFault.of(refusal.problem());
      }
      LOG.error("A submission over SOAP could not be taken", e);
      throw ProblemFault.of(NotNow.isCauseOf(e) ? Problems.tryLater() : Problems.internal());
    }
  }
}
