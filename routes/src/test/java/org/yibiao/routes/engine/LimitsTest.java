package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yibiao.routes.engine.LimitedDepartments.FIRE;
import static org.yibiao.routes.engine.LimitedDepartments.NOTARY;
import static org.yibiao.routes.engine.LimitedDepartments.TREASURY;
import static org.yibiao.routes.engine.LimitedDepartments.WEATHER;

import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.routes.limits.DepartmentLimits;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Part;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.value.DepartmentCode;

/** What the hub does at a department's limits: nobody fails for them, and nobody else notices. */
@AtTheHub
class LimitsTest {

  private static final String DEAD_BESIDE_LIVE = "320000000011";
  private static final String FAILING = "320000000012";
  private static final String CLOSING = "320000000017";
  private static final String PACED = "320000000014";
  private static final String NARROW = "320000000015";
  private static final ServiceOutcome DONE =
      new ServiceOutcome.Done(Samples.result("property-check"));

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private DepartmentLimits limits;
  @Autowired private MovableClock clock;

  @AfterEach
  void showTheRealTimeAgain() {
    clock.reset();
  }

  @Test
  void a_dead_department_holds_up_nobody_at_the_three_others() throws Exception {
    CountDownLatch back = new CountDownLatch(1);
    AtomicInteger hanging = new AtomicInteger();
    List<Receipt> crowd =
        submit(
            12,
            DEAD_BESIDE_LIVE,
            FIRE,
            request -> {
              hanging.incrementAndGet();
              back.await(30, TimeUnit.SECONDS);
              return Optional.of(DONE);
            });

    for (Receipt receipt : crowd) {
      office.awaitPart(receipt, "archive", PartState.DONE);
      office.awaitPart(receipt, "weather", PartState.DONE);
      office.awaitPart(receipt, "notary", PartState.DONE);
    }
    // all that while the dead one had as many requests as it may have at once, and no more
    assertThat(hanging).hasValue(2);
    assertThat(crowd)
        .allMatch(receipt -> office.part(receipt, "fire-brigade").getState() != PartState.DONE);

    back.countDown();
    crowd.forEach(receipt -> office.awaitCase(receipt, CaseState.COMPLETED));
    assertThat(hanging).hasValue(12);
  }

  @Test
  void leaves_a_failing_department_alone_and_goes_on_when_it_is_back() {
    AtomicBoolean well = new AtomicBoolean();
    AtomicInteger asked = new AtomicInteger();
    List<Receipt> crowd =
        submit(
            10,
            FAILING,
            FIRE,
            request -> {
              asked.incrementAndGet();
              if (well.get()) {
                return Optional.of(DONE);
              }
              throw new DepartmentUnavailable("refused", new java.net.ConnectException());
            });

    Stream<Part> parts =
        crowd.stream()
            .map(
                receipt ->
                    office.awaitPart(
                        receipt,
                        "fire-brigade",
                        part ->
                            part.getReason() != null
                                && part.getReason().getText().getZh().contains("连续故障")));
    assertThat(parts).allMatch(part -> part.getNextTryAt() != null);
    // three failures open it, two may be on their way by then, one at a time tries it later
    int tries = crowd.stream().mapToInt(each -> each(each).getAttempts()).sum();
    assertThat(tries).isLessThan(10);

    well.set(true);
    crowd.forEach(receipt -> office.awaitCase(receipt, CaseState.COMPLETED));
    await()
        .until(() -> limits.standing(new DepartmentCode("fire-brigade")).breaker() == State.CLOSED);
    assertThat(crowd.stream().mapToInt(each -> each(each).getAttempts()).sum())
        .as("a wait uses up no try")
        .isEqualTo(asked.get());
  }

  @Test
  void waits_while_a_department_is_closed_and_says_why_and_until_when() {
    Instant end =
        YearMonth.of(2027, 1)
            .atEndOfMonth()
            .atTime(20, 0)
            .atZone(ZoneId.of("Asia/Shanghai"))
            .plusHours(6)
            .toInstant();
    clock.set(end.minus(Duration.ofHours(5)));
    String id = Samples.newMessageId();

    Receipt receipt = office.submit(id, CLOSING);

    Part waiting = office.awaitPart(receipt, "treasury", part -> part.getNextTryAt() != null);
    assertThat(waiting.getState()).isEqualTo(PartState.DUE);
    assertThat(waiting.getAttempts()).isZero();
    assertThat(waiting.getNextTryAt().toInstant()).isBetween(end, end.plusSeconds(30));
    assertThat(waiting.getReason().getText().getZh()).contains("月末关账", "2027-02-01 02:00", "自动继续");
    assertThat(waiting.getReason().getText().getEn()).contains("Closing", "2027-02-01 02:00");
    assertThat(departments.asked(id, TREASURY)).isEmpty();

    // its own ticket is at the broker, which gives it out in five hours
    await().until(() -> office.count("outbox") == 0);
    clock.set(end.plusSeconds(30));
    String step = office.requestOf(receipt, "treasury");
    office.putTicket("treasury", new StepTicket(step, 1));
    office.putTicket("treasury", new StepTicket(step, 1, 1));

    Part done = office.awaitPart(receipt, "treasury", PartState.DONE);
    assertThat(done.getAttempts()).isOne();
    assertThat(done.getReason()).isNull();
    assertThat(departments.asked(id, TREASURY)).as("the ticket from before is void").hasSize(1);
  }

  @Test
  void keeps_the_pace_that_a_department_sets_and_refuses_nobody() {
    ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    List<Receipt> crowd =
        submit(
            8,
            PACED,
            WEATHER,
            request -> {
              times.add(System.nanoTime());
              return Optional.of(DONE);
            });

    crowd.forEach(receipt -> office.awaitCase(receipt, CaseState.COMPLETED));

    List<Long> sorted = times.stream().sorted().toList();
    Duration span = Duration.ofNanos(sorted.get(7) - sorted.get(0));
    // ten a second: eight take seven tenths of a second, less what the first one was late by
    assertThat(span).isGreaterThan(Duration.ofMillis(550));
    assertThat(crowd).allMatch(receipt -> office.part(receipt, "weather").getAttempts() == 1);
  }

  @Test
  void never_asks_a_department_for_more_at_once_than_it_bears() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Semaphore another = new Semaphore(0);
    List<Receipt> crowd =
        submit(
            8,
            NARROW,
            NOTARY,
            request -> {
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              another.release();
              // its own, and then that of another who comes in meanwhile, which nobody may
              another.tryAcquire(2, 20, TimeUnit.MILLISECONDS);
              another.drainPermits();
              inside.decrementAndGet();
              return Optional.of(DONE);
            });

    crowd.forEach(receipt -> office.awaitCase(receipt, CaseState.COMPLETED));

    assertThat(most).hasValue(1);
    assertThat(crowd).allMatch(receipt -> office.part(receipt, "notary").getAttempts() == 1);
  }

  private Part each(Receipt receipt) {
    return office.part(receipt, "fire-brigade");
  }

  private List<Receipt> submit(int count, String matter, String service, Reaction reaction) {
    return Stream.generate(Samples::newMessageId)
        .limit(count)
        .map(
            id -> {
              departments.tell(id, service, reaction);
              return office.submit(id, matter);
            })
        .toList();
  }
}
