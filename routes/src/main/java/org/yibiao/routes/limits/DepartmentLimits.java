package org.yibiao.routes.limits;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Departments;
import org.yibiao.routes.orders.Order;
import org.yibiao.routes.orders.StandingOrders;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/**
 * Every department's limits, held by this node, and with the others where there are several. A
 * department's turnstile is made when it is first asked, and made anew when its descriptor or the
 * settings say something else.
 */
@Component
public class DepartmentLimits {

  /** If nobody says that an order has ended: after that time it is looked up once more. */
  private static final Duration LONGEST_HOLD = Duration.ofMinutes(15);

  private final Departments departments;
  private final LimitSettings settings;
  private final Clocks clocks;
  private final CircuitBreakerRegistry breakers;
  private final BulkheadRegistry bulkheads;
  private final RateLimiterRegistry rates;
  private final SharedLimits shared;
  private final StandingOrders orders;
  private final Map<DepartmentCode, Made> turnstiles = new ConcurrentHashMap<>();

  DepartmentLimits(
      Departments departments,
      LimitSettings settings,
      Clocks clocks,
      CircuitBreakerRegistry breakers,
      BulkheadRegistry bulkheads,
      RateLimiterRegistry rates,
      ObjectProvider<SharedLimits> shared,
      StandingOrders orders) {
    this.departments = departments;
    this.settings = settings;
    this.clocks = clocks;
    this.breakers = breakers;
    this.bulkheads = bulkheads;
    this.rates = rates;
    this.shared = shared.getIfAvailable(SharedLimits::none);
    this.orders = orders;
  }

  /** What holds for a department: its descriptor's limits, and what the settings say instead. */
  public Limits of(DepartmentDescriptor department) {
    return settings.over(department);
  }

  /** Asks for a place at a department. */
  public Entry enter(DepartmentCode department) {
    return enter(department, Optional.empty());
  }

  /** Asks for a place for one of a department's services, which may be paused by itself. */
  public Entry enter(DepartmentCode department, ServiceCode service) {
    return enter(department, Optional.of(service));
  }

  private Entry enter(DepartmentCode department, Optional<ServiceCode> service) {
    if (!departments.isAsked(department)) {
      return new Entry.Never(Waits.withdrawn());
    }
    Optional<Order> order = orders.holding(department, service);
    return order.isPresent() ? later(order.get()) : turnstile(department).enter();
  }

  /** Until when a step waits whose service is paused by itself; empty if it is not. */
  public Optional<Entry.Later> paused(
      DepartmentCode department, Supplier<Optional<ServiceCode>> service) {
    return orders.isAnyOfServices(department)
        ? orders.holding(department, service.get()).map(this::later)
        : Optional.empty();
  }

  private Entry.Later later(Order order) {
    Instant now = clocks.ofDay().instant();
    Duration wait =
        order
            .until()
            .map(end -> Duration.between(now, end))
            .filter(end -> end.compareTo(LONGEST_HOLD) < 0)
            .orElse(LONGEST_HOLD);
    return new Entry.Later(wait, Optional.of(Waits.ordered(order, clocks.ofDay().getZone())));
  }

  /** A place was given and not used. */
  public void notAsked(DepartmentCode department) {
    turnstile(department).notAsked();
  }

  /** A place was given, and what was to be asked never left. */
  public void notAsked(ServiceCode service) {
    notAsked(departments.offering(service).department());
  }

  /** A department answered, at once or later. */
  public void heard(ServiceAnswer answer, Duration took) {
    DepartmentDescriptor department = departments.offering(answer.service());
    Optional<String> trouble = code(answer.outcome()).filter(department::isSystemTrouble);
    Turnstile turnstile = turnstile(department.department());
    trouble.ifPresentOrElse(
        code -> turnstile.failed(took, new IllegalStateException("Code " + code)),
        () -> turnstile.well(took));
  }

  /** A department gave no answer that could be used, or none in time. */
  public void failed(ServiceCode service, Duration took, Throwable how) {
    turnstile(departments.offering(service).department()).failed(took, how);
  }

  /** Whether a department can be asked now, in a word. */
  public Availability availability(DepartmentCode department) {
    Optional<Order> order = orders.shown(department);
    if (departments.isAsked(department) && order.isPresent()) {
      return order.get().kind().isOfBreaker() ? Availability.FAILING : Availability.MAINTENANCE;
    }
    return Availability.of(
        departments.isAsked(department), standing(department), clocks.ofDay().instant());
  }

  /** How a department stands now. */
  public Standing standing(DepartmentCode department) {
    return turnstile(department).standing();
  }

  private Turnstile turnstile(DepartmentCode code) {
    DepartmentDescriptor descriptor = descriptor(code);
    Turnstile turnstile =
        turnstiles.compute(code, (same, known) -> renew(known, descriptor)).turnstile();
    turnstile.hold(orders.breaker(code));
    return turnstile;
  }

  private Made renew(Made known, DepartmentDescriptor now) {
    if (known != null && known.from() == now) {
      return known;
    }
    Limits limits = of(now);
    boolean fits = known != null && known.turnstile().limits().equals(limits);
    return new Made(now, fits ? known.turnstile() : make(now.department(), limits));
  }

  private record Made(DepartmentDescriptor from, Turnstile turnstile) {}

  private Turnstile make(DepartmentCode code, Limits limits) {
    String name = code.value();
    breakers.remove(name);
    bulkheads.remove(name);
    rates.remove(name);
    return new Turnstile(
        limits,
        new Turnstile.Parts(
            breakers.circuitBreaker(
                name, LibraryConfigs.breaker(limits.breaker(), clocks.steady())),
            bulkheads.bulkhead(name, LibraryConfigs.bulkhead(limits)),
            rates.rateLimiter(name, LibraryConfigs.rate(limits)),
            allNodes(code, limits)),
        clocks);
  }

  private Turnstile.AllNodes allNodes(DepartmentCode code, Limits limits) {
    return new Turnstile.AllNodes() {
      @Override
      public Optional<Entry.Granted> place() {
        return shared.place(code, limits);
      }

      @Override
      public boolean turn() {
        return shared.turn(code, limits, LibraryConfigs.LONGEST_STAND);
      }
    };
  }

  private DepartmentDescriptor descriptor(DepartmentCode code) {
    return departments
        .find(code)
        .map(DepartmentAdapter::descriptor)
        .orElseThrow(() -> new IllegalArgumentException("No department " + code));
  }

  private static Optional<String> code(ServiceOutcome outcome) {
    return outcome instanceof ServiceOutcome.Open open
        ? Optional.of(open.why()).flatMap(Why::nativeCode)
        : Optional.empty();
  }
}
