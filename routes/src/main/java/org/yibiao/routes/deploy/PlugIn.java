package org.yibiao.routes.deploy;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.routes.Departments;
import org.yibiao.routes.flow.StepsDueAt;

/**
 * Plugs a department into the running hub. The new release's routes stand before anybody is sent to
 * them; the old one's are taken away when nothing is in flight on them any more.
 */
@Component
class PlugIn implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(PlugIn.class);

  /** A question that was about to go the old way has gone by then. */
  private static final int SECONDS_TO_TURN = 5;

  /** Longer than any answer may take. */
  private static final int MINUTES_TO_FINISH = 10;

  private final CamelContext camel;
  private final Departments departments;
  private final StepsDueAt queues;
  private final ApplicationEventPublisher events;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "retired-departments");
            thread.setDaemon(true);
            return thread;
          });

  PlugIn(
      CamelContext camel,
      Departments departments,
      StepsDueAt queues,
      ApplicationEventPublisher events) {
    this.camel = camel;
    this.departments = departments;
    this.queues = queues;
    this.events = events;
  }

  void plug(DepartmentAdapter department) {
    try {
      events.publishEvent(new DepartmentPlugged(department.descriptor().department()));
      camel.addRoutes(department.routes());
      Optional<DepartmentAdapter> old = departments.plug(department);
      queues.consumeFor(camel, department.descriptor());
      old.ifPresent(each -> later.schedule(() -> retire(each), SECONDS_TO_TURN, TimeUnit.SECONDS));
    } catch (Exception e) {
      throw new Refused("路由无法启动：" + e.getMessage(), "Its routes do not start: " + e.getMessage());
    }
  }

  private void retire(DepartmentAdapter old) {
    for (String id : old.routeIds()) {
      try {
        camel.getRouteController().stopRoute(id, MINUTES_TO_FINISH, TimeUnit.MINUTES);
        camel.removeRoute(id);
      } catch (Exception e) {
        LOG.warn("The route {} of an old release cannot be taken away", id, e);
      }
    }
    close(old);
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
