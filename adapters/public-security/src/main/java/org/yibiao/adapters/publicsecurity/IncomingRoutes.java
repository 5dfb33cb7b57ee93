package org.yibiao.adapters.publicsecurity;

import static org.yibiao.adapters.publicsecurity.PublicSecurityServices.INCOMING_COMPONENT;

import java.util.Map;
import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsComponent;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.ChangeGate;
import org.yibiao.adapters.kit.NotTaken;
import org.yibiao.adapters.kit.OverQuota;
import org.yibiao.adapters.kit.QuestionGate;

/**
 * What the department's own system asks and reports over its queues. A message is gone only when
 * its reply is in the queue for replies; if the hub fails or dies, the broker gives it out again.
 */
final class IncomingRoutes extends RouteBuilder {

  private static final String ENTERPRISE_REGISTRATION = "enterprise-registration";
  private static final String OWNERSHIP = "ownership";
  private static final String PERSON = "person";
  private static final String HOUSEHOLD = "household";
  private static final String ASK = "direct:public-security.ask.";
  private static final String CHANGE = "direct:public-security.change.";

  private final QuestionGate questions;
  private final ChangeGate changes;
  private final IncomingQueues queues;
  private final HubBroker broker;

  IncomingRoutes(
      QuestionGate questions, ChangeGate changes, IncomingQueues queues, HubBroker broker) {
    this.questions = questions;
    this.changes = changes;
    this.queues = queues;
    this.broker = broker;
  }

  @Override
  public void configure() {
    getContext().addComponent(INCOMING_COMPONENT, JmsComponent.jmsComponent(broker));
    errorHandler(noErrorHandler()); // the session is rolled back, and the broker delivers again

    Incoming asked =
        new Incoming(
            queues,
            Map.of("S32-00000901", ENTERPRISE_REGISTRATION, "S32-00000902", OWNERSHIP),
            ENTERPRISE_REGISTRATION);
    from(queues.asked())
        .routeId("public-security.asks")
        .process(asked::receive)
        .toD(ASK + "${exchangeProperty." + Incoming.KIND + "}")
        .process(Incoming::address)
        .to(ExchangePattern.InOnly, queues.replied());
    ask(ENTERPRISE_REGISTRATION);
    ask(OWNERSHIP);

    Incoming reported =
        new Incoming(queues, Map.of("S32-00000911", PERSON, "S32-00000912", HOUSEHOLD), PERSON);
    from(queues.reported())
        .routeId("public-security.changes")
        .process(reported::receive)
        .toD(CHANGE + "${exchangeProperty." + Incoming.KIND + "}")
        .process(Incoming::address)
        .to(ExchangePattern.InOnly, queues.replied());
    report(PERSON);
    report(HOUSEHOLD);
  }

  private void ask(String kind) {
    from(ASK + kind)
        .routeId("public-security.ask." + kind)
        .doTry()
        .process(questions.toStandard(kind))
        .to(AdapterContract.EVIDENCE_ASKED)
        .doCatch(NotTaken.class, OverQuota.class)
        .process(questions::refuse)
        .end()
        .process(questions.toNative(kind));
  }

  private void report(String kind) {
    from(CHANGE + kind)
        .routeId("public-security.change." + kind)
        .doTry()
        .process(changes.toStandard(kind))
        // the queue is the department's own, and keeps the order of its reports
        .setProperty(AdapterContract.WAITS_FOR_QUOTA, constant(true))
        .to(AdapterContract.CHANGE_REPORTED)
        .process(changes.taken(kind))
        .doCatch(NotTaken.class)
        .process(changes.notTaken(kind))
        .end();
  }
}
