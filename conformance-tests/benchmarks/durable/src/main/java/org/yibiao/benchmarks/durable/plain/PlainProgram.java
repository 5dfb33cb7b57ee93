package org.yibiao.benchmarks.durable.plain;

import jakarta.jms.JMSException;
import java.time.Duration;
import org.yibiao.benchmarks.durable.work.HttpDoor;
import org.yibiao.benchmarks.durable.work.SideSettings;
import org.yibiao.benchmarks.durable.work.SubmissionServlet;
import org.yibiao.benchmarks.durable.work.Workshop;

/**
 * The plain reference: the same durable work as the hub's for one matter, by the same libraries,
 * wired by hand. A servlet takes submissions; a thread hands the outbox to the broker after each
 * commit, and every second; threads take tickets from one queue a department and ask; a thread
 * looks for land's answers.
 *
 * <p>It leaves out what the hub does besides: access control, quotas and limits of departments, the
 * contents of messages and their search, events, supervision, prefill and attachments, metrics and
 * traces, a way for people to mend what failed, further matters, departments, nodes and protocols.
 */
public final class PlainProgram {

  private static final Duration OUTBOX_EVERY = Duration.ofSeconds(1);
  private static final Duration OVERDUE_EVERY = Duration.ofSeconds(1);

  private PlainProgram() {}

  /** Runs until it is killed. */
  public static void main(String[] arguments) throws JMSException {
    start(Workshop.open(SideSettings.ofTheProcess()));
  }

  /** Wires it. */
  public static void start(Workshop shop) throws JMSException {
    Bell outbox = new Bell("outbox", OUTBOX_EVERY, shop.outbox()::handOver);
    shop.outbox().onWaiting(outbox::ring);
    QueueWorkers workers = new QueueWorkers(shop.broker().connections());
    for (String department : shop.departments()) {
      workers.start(
          Workshop.stepsDue(department), shop.settings().atOnce(department), shop.desk()::work);
    }
    new Bell("overdue-answers", OVERDUE_EVERY, shop.desk()::giveUpOverdue);
    new Bell("land-answers", Duration.ofMillis(shop.landEvery()), () -> lookForAll(shop));
    HttpDoor.open(shop.settings(), new SubmissionServlet(shop.intake(), shop.view()));
  }

  private static void lookForAll(Workshop shop) {
    while (shop.land().look(shop.desk()::heard)) {
      // a full batch: there may be more
    }
  }
}
