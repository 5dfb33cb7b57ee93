package org.yibiao.adapters.tax;

import static org.yibiao.adapters.tax.TaxNames.FRONT;

import jakarta.annotation.Resource;
import jakarta.jws.WebService;
import jakarta.xml.ws.Endpoint;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.cxf.Bus;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.staxutils.StaxUtils;

/** The hub as the core system sees it: a front machine with the same two operations. */
@WebService(
    endpointInterface = "org.yibiao.adapters.tax.TaxService",
    targetNamespace = FRONT,
    serviceName = "TaxFrontMachine",
    portName = "TaxServicePort")
public final class HubFrontMachine implements TaxService {

  /** Below the place where the hub serves SOAP. */
  static final String PATH = "/native/tax/TaxService";

  private static final int MOST_CHARACTERS = 1024 * 1024;

  private final ProducerTemplate flows;

  /** Put here by the SOAP engine, which knows the running call. */
  @Resource private WebServiceContext call;

  HubFrontMachine(ProducerTemplate flows) {
    this.flows = flows;
  }

  /** Publishes the service on a bus. */
  static Endpoint publish(Bus bus, ProducerTemplate flows) {
    EndpointImpl endpoint = new EndpointImpl(bus, new HubFrontMachine(flows));
    endpoint.setWsdlLocation("classpath:departments/tax/native/tax-service.wsdl");
    endpoint.setServiceName(new QName(FRONT, "TaxFrontMachine"));
    endpoint.setEndpointName(new QName(FRONT, "TaxServicePort"));
    endpoint.setProperties(
        Map.of(StaxUtils.MAX_TEXT_LENGTH, MOST_CHARACTERS, StaxUtils.MAX_ELEMENT_DEPTH, 20));
    endpoint.publish(PATH);
    return endpoint;
  }

  @Override
  public String doService(String request) {
    return answer(TaxFrontRoutes.DO_SERVICE, request);
  }

  @Override
  public String taxBiz(String request) {
    return answer(TaxFrontRoutes.TAX_BIZ, request);
  }

  private String answer(String way, String request) {
    Message in = PhaseInterceptorChain.getCurrentMessage();
    Exchange answered =
        flows.request(
            way,
            exchange -> {
              exchange.setProperty(CoreSystemAccess.CLIENT, header(in, TaxNames.HEADER_CLIENT));
              exchange.setProperty(CoreSystemAccess.SECRET, header(in, TaxNames.HEADER_SECRET));
              exchange.getMessage().setBody(request);
            });
    if (answered.getException() != null) {
      throw new Fault(answered.getException());
    }
    Optional.ofNullable(answered.getProperty(FrontDesk.RETRY_AFTER, Long.class))
        .ifPresent(this::comeAgain);
    return answered.getMessage().getBody(String.class);
  }

  /** For what stands before the core system: it reads the code in the string. */
  private void comeAgain(long seconds) {
    call.getMessageContext()
        .put(
            MessageContext.HTTP_RESPONSE_HEADERS,
            Map.of("Retry-After", List.of(Long.toString(seconds))));
  }

  private static String header(Message call, String name) {
    Map<String, List<String>> headers =
        CastUtils.cast((Map<?, ?>) call.get(Message.PROTOCOL_HEADERS));
    return headers.getOrDefault(name, List.of("")).get(0);
  }
}
