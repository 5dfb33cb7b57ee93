package org.yibiao.hub.soap;

import jakarta.annotation.Resource;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.WebServiceProvider;
import java.security.Principal;
import java.util.Optional;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.routes.NotNow;
import org.yibiao.routes.exchange.CheckedRequest;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.EvidenceIntake;
import org.yibiao.routes.exchange.ExchangeProblems;
import org.yibiao.routes.exchange.StandardForm;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.SafeXml;
import org.yibiao.standard.v1.EvidenceResponse;

/**
 * Data requests by SOAP 1.1, document/literal, contract first: the body is the standard's {@code
 * evidenceRequest}, the answer its {@code evidenceResponse}, a refusal a fault with its {@code
 * problem}. An answer that is not there within the deadline is a fault, too; the same request sent
 * again gets it once it is kept.
 */
@WebServiceProvider(
    wsdlLocation = "classpath:" + SoapExchange.CONTRACT,
    targetNamespace = "urn:yibiao:standard:v1:wsdl",
    serviceName = "ExchangeService",
    portName = "ExchangePort")
@ServiceMode(Service.Mode.PAYLOAD)
class SoapExchange implements Provider<Source> {

  /** Where the contract lies, on the class path as well as among what the hub publishes. */
  static final String CONTRACT = "standard/1.2/wsdl/exchange.wsdl";

  private static final Logger LOG = LoggerFactory.getLogger(SoapExchange.class);

  private final EvidenceIntake intake;
  private final EvidenceDesk desk;

  /** Put here by the SOAP engine, which knows the caller of the running call. */
  @Resource private WebServiceContext call;

  SoapExchange(EvidenceIntake intake, EvidenceDesk desk) {
    this.intake = intake;
    this.desk = desk;
  }

  @Override
  public Source invoke(Source body) {
    byte[] content = body == null ? new byte[0] : SafeXml.writeBytes(body);
    try {
      return new DOMSource(CanonicalXml.toDom(StandardForm.of(ask(content))));
    } catch (Refusal refusal) {
      throw ProblemFault.of(refusal.problem());
    } catch (RuntimeException e) {
      LOG.error("A data request over SOAP could not be served", e);
      throw ProblemFault.of(NotNow.isCauseOf(e) ? Problems.tryLater() : Problems.internal());
    }
  }

  private EvidenceResponse ask(byte[] content) {
    String caller =
        Optional.ofNullable(call.getUserPrincipal())
            .map(Principal::getName)
            .orElseThrow(() -> new Refusal(Problems.notLoggedIn()));
    CheckedRequest request = intake.read(Syntax.XML, content, caller);
    return desk.ask(request, "SOAP/XML")
        .orElseThrow(() -> new Refusal(ExchangeProblems.notAnsweredYet(request.messageId())));
  }
}
