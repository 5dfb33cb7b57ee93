package org.yibiao.routes.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.yibiao.adapters.kit.Breaker;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.adapters.kit.Maintenance;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Departments;
import org.yibiao.routes.TestAdapter;
import org.yibiao.routes.orders.StandingOrders;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

class DepartmentLimitsTest {

  private static final DepartmentCode TAX = new DepartmentCode("tax");
  private static final ServiceCode SERVICE = new ServiceCode("tax.taxpayer-registration");
  private static final Breaker BREAKER =
      new Breaker(50, 4, 4, Duration.ofSeconds(10), Duration.ofSeconds(30), 2);

  /** Says that there are none. */
  private static final StandingOrders NO_ORDERS = mock();

  private static final Maintenance NIGHTLY =
      new Maintenance("0 0 23 * * *", Duration.ofHours(2), null, new Name("日终", "End of day"));
  private static final Maintenance AFTER_IT =
      new Maintenance("0 0 1 * * *", Duration.ofHours(1), null, new Name("备份", "Backup"));

  private final SetClock clock = new SetClock();
  private final SetClock steady = new SetClock();
  private final MockEnvironment environment = new MockEnvironment();

  private DepartmentLimits limits(Limits own) {
    TestAdapter tax = TestAdapter.offering("tax", SERVICE.value()).within(own);
    return new DepartmentLimits(
        new Departments(List.of(tax)),
        new LimitSettings(environment),
        new Clocks(clock, steady),
        CircuitBreakerRegistry.ofDefaults(),
        BulkheadRegistry.ofDefaults(),
        RateLimiterRegistry.ofDefaults(),
        new StaticListableBeanFactory().getBeanProvider(SharedLimits.class),
        NO_ORDERS);
  }

  private DepartmentLimits limits() {
    return limits(new Limits(2, BigDecimal.valueOf(1000), BREAKER, List.of(NIGHTLY, AFTER_IT)));
  }

  @Test
  void opens_for_a_department_that_cannot_be_reached() {
    DepartmentLimits limits = limits();

    fail(limits, 4);

    assertThat(limits.standing(TAX).breaker()).isEqualTo(State.OPEN);
    Entry.Later later = (Entry.Later) limits.enter(TAX);
    assertThat(later.after()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(34));
    assertThat(later.why().orElseThrow().zh()).contains("连续故障");
  }

  @Test
  void stays_open_no_longer_for_a_machine_whose_clock_is_set() {
    DepartmentLimits limits = limits();
    clock.move(Duration.ofHours(2));
    fail(limits, 4);

    clock.move(Duration.ofHours(-2));
    assertThat(limits.standing(TAX).askedAgainAt()).contains(clock.instant().plusSeconds(30));

    steady.move(Duration.ofSeconds(31));
    assertThat(limits.availability(TAX)).isEqualTo(Availability.ON_TRIAL);
  }

  @Test
  void opens_for_codes_that_say_that_the_system_is_in_trouble() {
    DepartmentLimits limits = limits();

    hear(limits, new ServiceOutcome.RetryLater(code("900"), Optional.empty()), 4);

    assertThat(limits.standing(TAX).breaker()).isEqualTo(State.OPEN);
  }

  @Test
  void stays_closed_whatever_the_department_has_against_a_request() {
    DepartmentLimits limits = limits();

    hear(limits, new ServiceOutcome.Refused(code("202")), 4);
    hear(limits, new ServiceOutcome.CorrectionNeeded(code("203")), 4);
    hear(limits, new ServiceOutcome.RetryLater(code("1001"), Optional.empty()), 4);

    assertThat(limits.standing(TAX).breaker()).isEqualTo(State.CLOSED);
  }

  @Test
  void opens_for_a_department_that_is_too_slow() {
    DepartmentLimits limits = limits();

    IntStream.range(0, 4)
        .forEach(
            i ->
                limits.heard(
                    answer(new ServiceOutcome.Refused(code("202"))), Duration.ofSeconds(11)));

    assertThat(limits.standing(TAX).breaker()).isEqualTo(State.OPEN);
  }

  @Test
  void lets_a_few_through_when_its_time_is_over_and_closes_if_they_fare_well() {
    DepartmentLimits limits = limits();
    fail(limits, 4);

    steady.move(Duration.ofSeconds(31));
    Entry first = limits.enter(TAX);
    leave(limits.enter(TAX));
    leave(first);
    assertThat(limits.enter(TAX)).isInstanceOf(Entry.Later.class);

    hear(limits, new ServiceOutcome.Refused(code("202")), 2);
    assertThat(limits.standing(TAX).breaker()).isEqualTo(State.CLOSED);
    assertThat(limits.enter(TAX)).isInstanceOf(Entry.Now.class);
  }

  @Test
  void says_in_a_word_whether_the_department_can_be_asked() {
    DepartmentLimits limits = limits();
    assertThat(limits.availability(TAX)).isEqualTo(Availability.OPEN);

    fail(limits, 4);
    assertThat(limits.availability(TAX)).isEqualTo(Availability.FAILING);

    clock.set("2026-11-20T23:00:00+08:00");
    assertThat(limits.availability(TAX)).isEqualTo(Availability.MAINTENANCE);
  }

  @Test
  void is_on_trial_when_the_time_of_its_open_breaker_is_over_though_nobody_asked_yet() {
    DepartmentLimits limits = limits();
    fail(limits, 4);

    steady.move(Duration.ofSeconds(31));

    assertThat(limits.availability(TAX)).isEqualTo(Availability.ON_TRIAL);
    assertThat(limits.availability(TAX).isOpen()).isTrue();
  }

  @Test
  void gives_no_more_places_than_the_department_has() {
    DepartmentLimits limits = limits();

    Entry first = limits.enter(TAX);
    limits.enter(TAX);
    assertThat(limits.enter(TAX))
        .isInstanceOfSatisfying(Entry.Later.class, later -> assertThat(later.why()).isEmpty());

    leave(first);
    leave(first);
    assertThat(limits.enter(TAX)).isInstanceOf(Entry.Now.class);
    assertThat(limits.enter(TAX)).isInstanceOf(Entry.Later.class);
  }

  @Test
  void does_not_keep_a_consumer_for_a_pace_that_is_slow() {
    DepartmentLimits limits = limits(new Limits(4, new BigDecimal("0.1"), null, null));

    long began = System.nanoTime();
    leave(limits.enter(TAX));
    assertThat(limits.enter(TAX)).isInstanceOf(Entry.Later.class);

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void is_closed_to_the_end_of_the_last_of_the_closings_that_follow_each_other() {
    DepartmentLimits limits = limits();

    clock.set("2026-11-20T23:30:00+08:00");
    assertThat(limits.standing(TAX).closedUntil()).contains(moment("2026-11-21T02:00:00+08:00"));
    clock.set("2026-11-21T02:00:00+08:00");
    assertThat(limits.standing(TAX).closedUntil()).isEmpty();
    clock.set("2026-11-20T22:59:59+08:00");
    assertThat(limits.standing(TAX).closedUntil()).isEmpty();
    clock.set("2026-11-20T23:00:00+08:00");
    assertThat(limits.standing(TAX).closedFor().orElseThrow().zh()).isEqualTo("日终");
  }

  @Test
  void does_what_the_settings_say_instead() {
    environment
        .withProperty("yibiao.departments.tax.limits.at-once", "7")
        .withProperty("yibiao.departments.tax.limits.breaker.open-for", "PT5M")
        .withProperty("yibiao.departments.tax.limits.maintenance[0].starts", "0 0 3 * * *")
        .withProperty("yibiao.departments.tax.limits.maintenance[0].lasts", "PT1H")
        .withProperty("yibiao.departments.tax.limits.maintenance[0].text.zh", "检修")
        .withProperty("yibiao.departments.tax.limits.maintenance[0].text.en", "Repair");
    TestAdapter tax =
        TestAdapter.offering("tax", SERVICE.value())
            .within(new Limits(2, null, BREAKER, List.of(NIGHTLY)));

    Limits held = limits().of(tax.descriptor());

    assertThat(held.atOnce()).isEqualTo(7);
    assertThat(held.breaker().openFor()).isEqualTo(Duration.ofMinutes(5));
    assertThat(held.breaker().of()).isEqualTo(4);
    assertThat(held.maintenance())
        .singleElement()
        .satisfies(each -> assertThat(each.text().en()).isEqualTo("Repair"));
  }

  private static void fail(DepartmentLimits limits, int times) {
    IntStream.range(0, times)
        .forEach(i -> limits.failed(SERVICE, Duration.ZERO, new TimeoutException()));
  }

  private static void hear(DepartmentLimits limits, ServiceOutcome outcome, int times) {
    IntStream.range(0, times).forEach(i -> limits.heard(answer(outcome), Duration.ZERO));
  }

  private static void leave(Entry entry) {
    ((Entry.Now) entry).place().close();
  }

  private static ServiceAnswer answer(ServiceOutcome outcome) {
    return new ServiceAnswer(
        new MessageId("3f0c9d3e-6a51-4c52-9d0b-5f1c2a7e4b10"), SERVICE, outcome);
  }

  private static Why code(String code) {
    return new Why(Optional.of(code), "原因", "Reason", Optional.empty());
  }

  private static Instant moment(String text) {
    return java.time.OffsetDateTime.parse(text).toInstant();
  }

  /** A clock that stands still until it is set. */
  private static final class SetClock extends Clock {
    private Instant now = moment("2026-11-20T10:00:00+08:00");

    void set(String text) {
      now = moment(text);
    }

    void move(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
