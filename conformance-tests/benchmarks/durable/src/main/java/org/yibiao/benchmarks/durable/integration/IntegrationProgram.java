package org.yibiao.benchmarks.durable.integration;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.yibiao.benchmarks.durable.work.HttpDoor;
import org.yibiao.benchmarks.durable.work.SideSettings;
import org.yibiao.benchmarks.durable.work.SubmissionServlet;
import org.yibiao.benchmarks.durable.work.Workshop;

/**
 * The same as {@link org.yibiao.benchmarks.durable.plain.PlainProgram}, with the same parts and the
 * same omissions, wired with Spring Integration: a messaging gateway behind the same servlet,
 * message-driven channel adapters on the departments' queues, a queue channel that wakes the
 * outbox, and pollers. The servlet stands in for an HTTP inbound gateway, which would cost more.
 */
public final class IntegrationProgram {

  private IntegrationProgram() {}

  /** Runs until it is killed. */
  public static void main(String[] arguments) {
    start(Workshop.open(SideSettings.ofTheProcess()));
  }

  /** Wires it. */
  public static void start(Workshop shop) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Workshop.class, () -> shop);
    context.register(Flows.class);
    context.refresh();
    SubmissionGateway gateway = context.getBean(SubmissionGateway.class);
    HttpDoor.open(shop.settings(), new SubmissionServlet(gateway, shop.view()));
  }
}
