package org.yibiao.routes.deploy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.camel.CamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentAdapter;

/**
 * Takes away the routes of releases that nobody is sent to any more, once nothing is in flight on
 * them. A release that comes back before that is called back.
 */
@Component
class Retirement implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Retirement.class);

  /** A question that was about to go the old way has gone by then. */
  private static final int SECONDS_TO_TURN = 5;

  /** Longer than any answer may take. */
  private static final int MINUTES_TO_FINISH = 10;

  /** An answer that has not come by then never comes. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private final CamelContext camel;
  private final Map<List<String>, DepartmentAdapter> waiting = new ConcurrentHashMap<>();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "retired-departments");
            thread.setDaemon(true);
            return thread;
          });

  Retirement(CamelContext camel) {
    this.camel = camel;
  }

  /**
   * Retires a release.
   *
   * @param isIdle true if no answer that comes later is awaited from it
   */
  void retire(DepartmentAdapter old, BooleanSupplier isIdle) {
    waiting.put(old.routeIds(), old);
    schedule(old, isIdle, Instant.now().plus(LONGEST_WAIT));
  }

  /** The release with these routes, if it still stands; it is not retired then. */
  Optional<DepartmentAdapter> recall(List<String> routeIds) {
    // while routes are being taken away their names cannot be used: waits for it to be over
    synchronized (this) {
      return Optional.ofNullable(waiting.remove(routeIds));
    }
  }

  /** Takes a release away at once. */
  void remove(DepartmentAdapter old) {
    for (String id : old.routeIds()) {
      try {
        if (camel.getRoute(id) != null) {
          camel.getRouteController().stopRoute(id, MINUTES_TO_FINISH, TimeUnit.MINUTES);
          camel.removeRoute(id);
        }
      } catch (Exception e) {
        LOG.warn("The route {} of an old release cannot be taken away", id, e);
      }
    }
    close(old);
  }

  private void schedule(DepartmentAdapter old, BooleanSupplier isIdle, Instant latest) {
    later.schedule(() -> tryIt(old, isIdle, latest), SECONDS_TO_TURN, TimeUnit.SECONDS);
  }

  private void tryIt(DepartmentAdapter old, BooleanSupplier isIdle, Instant latest) {
    if (!isIdle(isIdle) && Instant.now().isBefore(latest)) {
      schedule(old, isIdle, latest);
      return;
    }
    synchronized (this) {
      if (waiting.remove(old.routeIds(), old)) {
        remove(old);
      }
    }
  }

  private static boolean isIdle(BooleanSupplier isIdle) {
    try {
      return isIdle.getAsBoolean();
    } catch (RuntimeException e) {
      LOG.warn("Whether an old release is idle cannot be told now", e);
      return false;
    }
  }

  private static void close(DepartmentAdapter old) {
    if (old instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        LOG.warn("{} of an old release cannot be closed", old.descriptor().department(), e);
      }
    }
  }

  @Override
  public void destroy() {
    later.shutdownNow();
  }
}
