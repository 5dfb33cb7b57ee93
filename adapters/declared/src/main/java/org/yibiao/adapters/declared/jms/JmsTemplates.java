package org.yibiao.adapters.declared.jms;

import jakarta.jms.ConnectionFactory;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsComponent;
import org.springframework.jms.JmsException;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentUnavailable;

/** The route of one service that is asked for over queues, and the one that asks for them all. */
final class JmsTemplates extends RouteBuilder {

  static final String COMPONENT = "declared-jms";
  static final String SERVICE = "declared-jms-service";
  static final String ASK = "declared-jms-ask";
  static final String IN = "in";
  static final String ASKING = "asking";
  static final String ENDPOINT = "endpoint";
  static final String PREPARE = "prepare";
  static final String READ = "read";

  private final ConnectionFactory broker;

  JmsTemplates(ConnectionFactory broker) {
    this.broker = broker;
  }

  @Override
  public void configure() {
    getContext().addComponent(COMPONENT, JmsComponent.jmsComponent(new HubBroker(broker)));
    service();
    ask();
  }

  private void service() {
    routeTemplate(SERVICE)
        .templateParameter(IN)
        .templateParameter(ASKING)
        .templateOptionalParameter(PREPARE)
        .templateOptionalParameter(READ)
        .from("{{" + IN + "}}")
        // whether and when to try again is for the hub to say
        .errorHandler(noErrorHandler())
        .process("{{" + PREPARE + "}}")
        .to("{{" + ASKING + "}}")
        .process("{{" + READ + "}}")
        .to(AdapterContract.ANSWERED);
  }

  /**
   * One route for all services of a department, because every producer would listen to the reply
   * queue for itself, and throw away the answers that another one waits for.
   */
  private void ask() {
    routeTemplate(ASK)
        .templateParameter(IN)
        .templateParameter(ENDPOINT)
        .from("{{" + IN + "}}")
        .errorHandler(noErrorHandler())
        .doTry()
        .to(ExchangePattern.InOut, "{{" + ENDPOINT + "}}")
        .doCatch(JmsException.class)
        .process(JmsTemplates::tellWhetherItLeft)
        .end();
  }

  private static void tellWhetherItLeft(Exchange exchange) {
    JmsException failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, JmsException.class);
    if (failure.contains(HubBroker.NotReached.class)) {
      throw new DepartmentUnavailable("The queues cannot be reached", failure);
    }
    throw failure;
  }
}
