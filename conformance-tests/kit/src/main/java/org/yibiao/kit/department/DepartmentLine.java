package org.yibiao.kit.department;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceRequest;
import tools.jackson.databind.node.ObjectNode;

/** A hub with one department and nothing else: asks it, and keeps what goes to and fro. */
public final class DepartmentLine implements HopLog, AutoCloseable {

  /** Longer than the adapter's own time: what it says of a silence is to be heard. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final BlockingQueue<ServiceAnswer> answers = new LinkedBlockingQueue<>();
  private final BlockingQueue<NativeMessage> messages = new LinkedBlockingQueue<>();
  private final Duration patience;
  private final Optional<WireTap> tap;
  private PluggedAdapter plugged;

  private DepartmentLine(Duration patience, Optional<WireTap> tap) {
    this.patience = patience;
    this.tap = tap;
  }

  static DepartmentLine open(
      KnownDepartment department, Surroundings around, Duration answerTime, Optional<WireTap> tap) {
    DepartmentLine line = new DepartmentLine(answerTime.plus(GRACE), tap);
    line.plugged = PluggedAdapter.of(department, around, line);
    try {
      line.start();
      return line;
    } catch (Exception e) {
      line.close();
      throw new IllegalArgumentException(
          "适配器无法启动 · The adapter cannot be started: " + e.getMessage(), e);
    }
  }

  private void start() throws Exception {
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from(AdapterContract.ANSWERED)
                .process(e -> answers.add(e.getMessage().getMandatoryBody(ServiceAnswer.class)));
          }
        });
    camel.addRoutes(plugged.adapter().routes());
    camel.start();
  }

  /**
   * Asks, and waits for the answer to this very request.
   *
   * @param lingers how long further answers are counted for after the first
   */
  public Answer ask(ServiceRequest request, Duration lingers) {
    return send(plugged.adapter().requestsOf(request.service()), request, lingers);
  }

  /** Asks what became of this very request. */
  public Answer enquire(ServiceRequest request) {
    return send(AdapterContract.enquiriesOf(request.service()), request, Duration.ZERO);
  }

  private Answer send(String endpoint, ServiceRequest request, Duration lingers) {
    answers.clear();
    messages.clear();
    tap.ifPresent(WireTap::mirror);
    Instant asked = Instant.now();
    long begun = System.nanoTime();
    Exchange exchange =
        camel
            .createProducerTemplate()
            .request(endpoint, e -> e.getMessage().setBody(request.document()));
    Optional<ServiceOutcome> outcome =
        exchange.getException() == null ? next(request, patience) : Optional.empty();
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    int count = outcome.isPresent() ? 1 + further(request, lingers) : 0;
    ObjectNode tree =
        Optional.<Throwable>ofNullable(exchange.getException())
            .map(Heard::failure)
            .orElseGet(() -> outcome.map(Heard::answer).orElseGet(Heard::nothing));
    return new Answer(tree, outcome, count, asked, took, crossed(request), wire());
  }

  private int further(ServiceRequest request, Duration lingers) {
    return lingers.isZero() || next(request, lingers).isEmpty() ? 0 : 1 + further(request, lingers);
  }

  private Optional<ServiceOutcome> next(ServiceRequest request, Duration time) {
    long until = System.nanoTime() + time.toNanos();
    try {
      while (true) {
        ServiceAnswer next = answers.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (next == null) {
          return Optional.empty();
        }
        if (next.inReplyTo().equals(request.id())) {
          return Optional.of(next.outcome());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private List<NativeMessage> crossed(ServiceRequest request) {
    List<NativeMessage> all = new ArrayList<>();
    messages.drainTo(all);
    all.removeIf(each -> !each.hop().messageId().equals(request.id()));
    return all;
  }

  private List<WireMessage> wire() {
    return tap.map(WireTap::drain).orElse(List.of());
  }

  @Override
  public void record(Hop hop) {
    // what it said is shown next, and that is kept
  }

  @Override
  public void show(Hop hop, String message) {
    messages.add(new NativeMessage(hop, message));
  }

  @Override
  public void close() {
    camel.stop();
    plugged.close();
    tap.ifPresent(WireTap::close);
  }
}
