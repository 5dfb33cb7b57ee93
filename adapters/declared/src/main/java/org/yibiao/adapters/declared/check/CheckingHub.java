package org.yibiao.adapters.declared.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.yibiao.adapters.declared.DeclaredDepartment;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceRequest;

/** The smallest hub that a department can be plugged into: asks it, and waits for its answer. */
final class CheckingHub implements AutoCloseable {

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final BlockingQueue<ServiceAnswer> answers = new LinkedBlockingQueue<>();
  private final DeclaredDepartment department;

  CheckingHub(DeclaredDepartment department) {
    this.department = department;
    try {
      camel.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              from(AdapterContract.ANSWERED)
                  .process(e -> answers.add(e.getMessage().getMandatoryBody(ServiceAnswer.class)));
            }
          });
      camel.addRoutes(department.routes());
      camel.start();
    } catch (Exception e) {
      throw new IllegalArgumentException("The routes cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * What came of asking.
   *
   * @param outcome the department's answer, if one came
   * @param failure why none came, if the adapter failed
   */
  record Heard(Optional<ServiceOutcome> outcome, Optional<Throwable> failure) {

    boolean isDone() {
      return outcome.filter(ServiceOutcome.Done.class::isInstance).isPresent();
    }

    /** In words, why no answer came, after a colon. */
    String why() {
      return failure.map(each -> "：" + each.getMessage()).orElse("");
    }

    /** Whether the adapter failed in this way. */
    boolean failed(Class<? extends Throwable> how) {
      for (Throwable each = failure.orElse(null); each != null; each = each.getCause()) {
        if (how.isInstance(each)) {
          return true;
        }
      }
      return false;
    }
  }

  Heard ask(ServiceRequest request, Duration patience) {
    answers.clear();
    Exchange exchange =
        camel
            .createProducerTemplate()
            .request(
                department.requestsOf(request.service()),
                e -> e.getMessage().setBody(request.document()));
    return exchange.getException() == null
        ? new Heard(answer(request.id().value(), patience), Optional.empty())
        : new Heard(Optional.empty(), Optional.of(exchange.getException()));
  }

  private Optional<ServiceOutcome> answer(String id, Duration patience) {
    long until = System.nanoTime() + patience.toNanos();
    try {
      while (System.nanoTime() < until) {
        ServiceAnswer next =
            answers.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        for (ServiceAnswer each : next == null ? List.<ServiceAnswer>of() : List.of(next)) {
          if (each.inReplyTo().value().equals(id)) {
            return Optional.of(each.outcome());
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    camel.stop();
    department.close();
  }
}
