package org.yibiao.adapters.declared.simulator;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody in a simulated department who again and again works off what lies there. */
final class Clerk implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
  private static final int REST_MILLIS = 200;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Clerk::daemon);

  private Clerk() {}

  static Clerk at(Runnable work) {
    Clerk clerk = new Clerk();
    clerk.thread.scheduleWithFixedDelay(
        () -> unfailingly(work), 0, REST_MILLIS, TimeUnit.MILLISECONDS);
    return clerk;
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("The simulated department did not finish its work");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void unfailingly(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      // an exception would end the schedule; the request stays and is taken again
      LOG.warn("The simulated department failed at a request", e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "declared-department");
    thread.setDaemon(true);
    return thread;
  }
}
