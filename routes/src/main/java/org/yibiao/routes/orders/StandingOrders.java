package org.yibiao.routes.orders;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/**
 * The orders that stand, as this node knows them. The database is the truth; the grid only nudges,
 * and every node looks by itself every few seconds, so that a lost nudge costs seconds.
 */
@Component
public class StandingOrders {

  private static final Logger LOG = LoggerFactory.getLogger(StandingOrders.class);

  private final OrderBook book;
  private final Clock clock;
  private final ITopic<String> topic;
  private volatile List<Order> standing;

  StandingOrders(OrderBook book, Clock clock, HazelcastInstance grid) {
    this.book = book;
    this.clock = clock;
    this.topic = grid.getTopic(HubContract.ORDER_NEWS);
    this.standing = book.standing(clock.instant());
    topic.addMessageListener(message -> reread());
  }

  /** Reads them anew; while the database is away, what is known stays. */
  public void reread() {
    try {
      standing = book.standing(clock.instant());
    } catch (DataAccessException e) {
      LOG.debug("The orders stay as they are known", e);
    }
  }

  /** Has all nodes read them anew, this one at once. */
  void tell() {
    reread();
    topic.publish("");
  }

  /** Those for a department that hold now. */
  public List<Order> inForce(DepartmentCode department) {
    Instant now = clock.instant();
    return standing.stream()
        .filter(each -> each.department().equals(department) && each.isInForce(now))
        .toList();
  }

  /** The one by which a department is not asked now, or not for this service. */
  public Optional<Order> holding(DepartmentCode department, Optional<ServiceCode> service) {
    Optional<Order> found = find(department, service);
    if (found.isPresent() && !stands(found.get())) {
      // it was ended a moment ago, and the nudge is not here yet
      reread();
      return find(department, service);
    }
    return found;
  }

  /** The one by which a department is not asked now, as far as this node knows; to be shown. */
  public Optional<Order> shown(DepartmentCode department) {
    return find(department, Optional.empty());
  }

  /**
   * True if there is an order for one service of the department alone, which has to be looked up.
   */
  public boolean isAnyOfServices(DepartmentCode department) {
    return inForce(department).stream()
        .anyMatch(each -> each.kind().holds() && each.service().isPresent());
  }

  /** How the department's breaker is held, if it is. */
  public Optional<OrderKind> breaker(DepartmentCode department) {
    return inForce(department).stream().map(Order::kind).filter(OrderKind::isOfBreaker).findFirst();
  }

  /** The one that lasts longest: coming again for the end of another would be in vain. */
  private Optional<Order> find(DepartmentCode department, Optional<ServiceCode> service) {
    return inForce(department).stream()
        .filter(each -> each.kind().holds() && each.concerns(service))
        .reduce((one, other) -> isLonger(other, one) ? other : one);
  }

  private static boolean isLonger(Order one, Order other) {
    Instant end = one.until().orElse(Instant.MAX);
    return end.isAfter(other.until().orElse(Instant.MAX));
  }

  private boolean stands(Order order) {
    try {
      return book.stands(order.id());
    } catch (DataAccessException e) {
      return true;
    }
  }
}
