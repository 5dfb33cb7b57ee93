package org.yibiao.adapters.publicsecurity;

import static org.yibiao.adapters.publicsecurity.PublicSecurityServices.COMPANY_CHANGES;
import static org.yibiao.adapters.publicsecurity.PublicSecurityServices.HOUSEHOLD;
import static org.yibiao.adapters.publicsecurity.PublicSecurityServices.HOUSEHOLD_CHECK;
import static org.yibiao.adapters.publicsecurity.PublicSecurityServices.IDENTITY;
import static org.yibiao.adapters.publicsecurity.PublicSecurityServices.IDENTITY_CHECK;
import static org.yibiao.adapters.publicsecurity.PublicSecurityServices.JMS_COMPONENT;
import static org.yibiao.adapters.publicsecurity.PublicSecurityServices.SEAL_FILING;

import jakarta.jms.ConnectionFactory;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsComponent;
import org.springframework.jms.JmsException;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.standard.value.ServiceCode;

/** Request and reply over the department's queues: a route a service, and one that asks. */
final class PublicSecurityRoutes extends RouteBuilder {

  private static final String ASK = "direct:public-security.request-reply";
  private static final String CORRELATION_ID = "JMSCorrelationID";
  private static final String SUFFIX = "public-security.correlationSuffix";

  private final DepartmentGate gate;
  private final MappingParameters parameters;
  private final RequestReply queues;
  private final HubBroker broker;
  private final IncomingRoutes incoming;

  PublicSecurityRoutes(
      DepartmentGate gate,
      IncomingRoutes incoming,
      DepartmentSettings settings,
      ConnectionFactory hub) {
    this.gate = gate;
    this.incoming = incoming;
    this.parameters = new MappingParameters(settings);
    this.queues = RequestReply.of(settings);
    this.broker = new HubBroker(hub);
  }

  @Override
  public void configure() throws Exception {
    getContext().addComponent(JMS_COMPONENT, JmsComponent.jmsComponent(broker));
    errorHandler(noErrorHandler()); // whether and when to try again is for the hub to say
    carry(IDENTITY_CHECK, anything -> {});
    carry(HOUSEHOLD_CHECK, anything -> {});
    carry(IDENTITY, anything -> {});
    carry(HOUSEHOLD, anything -> {});
    carry(COMPANY_CHANGES, anything -> {});
    carry(SEAL_FILING, new Engravable());
    enquire(SEAL_FILING);
    askOverTheQueues();
    getContext().addRoutes(incoming);
  }

  private void carry(String service, Processor check) {
    from(AdapterContract.requestsOf(new ServiceCode(service)))
        .routeId(service)
        .process(check)
        .process(parameters)
        .process(gate.toNative(service))
        .to(ASK)
        .process(gate.fromNative(service))
        .to(AdapterContract.ANSWERED);
  }

  private void enquire(String service) {
    from(AdapterContract.enquiriesOf(new ServiceCode(service)))
        .routeId(service + ".enquiry")
        .setProperty(SUFFIX, constant(".enquiry"))
        .process(parameters)
        .process(gate.enquiryToNative(service))
        .to(ASK)
        .process(gate.enquiryFromNative(service))
        .to(AdapterContract.ANSWERED);
  }

  /**
   * One route for all services, because every producer would listen to the reply queue for itself,
   * and throw away the answers that another one waits for.
   */
  private void askOverTheQueues() {
    from(ASK)
        .routeId("public-security.request-reply")
        .removeHeaders("*")
        .process(PublicSecurityRoutes::correlate)
        .doTry()
        .to(ExchangePattern.InOut, queues.endpoint())
        .doCatch(JmsException.class)
        .process(PublicSecurityRoutes::tellWhetherItLeft)
        .end()
        .removeHeaders("*");
  }

  /**
   * The message id of the request, the same on every retry, ties the answer to it. An enquiry has
   * an id of its own: a late answer to the request is no answer to the enquiry.
   */
  private static void correlate(Exchange exchange) {
    ServiceRequest request = exchange.getProperty(AdapterContract.REQUEST, ServiceRequest.class);
    String suffix = exchange.getProperty(SUFFIX, "", String.class);
    exchange.getMessage().setHeader(CORRELATION_ID, request.id().value() + suffix);
  }

  private static void tellWhetherItLeft(Exchange exchange) {
    JmsException failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, JmsException.class);
    if (failure.contains(HubBroker.NotReached.class)) {
      throw new DepartmentUnavailable("The queues cannot be reached", failure);
    }
    throw failure;
  }
}
