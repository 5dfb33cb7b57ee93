package org.yibiao.adapters.land.simulator;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.adapters.kit.simulator.Behaviour;

/** The registry at work: takes the requests that are due, one by one, and answers them. */
final class RegistryWorker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RegistryWorker.class);
  private static final int REST_MILLIS = 200;

  private final Map<ExchangeTables, Desk> desks;
  private final ScheduledExecutorService clerk =
      Executors.newSingleThreadScheduledExecutor(RegistryWorker::thread);
  private volatile Behaviour behaviour = Behaviour.NORMAL;

  RegistryWorker(Map<ExchangeTables, Desk> desks) {
    this.desks = desks;
  }

  void start() {
    clerk.scheduleWithFixedDelay(this::workOff, 0, REST_MILLIS, TimeUnit.MILLISECONDS);
  }

  void behave(Behaviour wanted) {
    behaviour = wanted;
  }

  @Override
  public void close() {
    clerk.shutdown();
    try {
      if (!clerk.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("The land registry did not finish its work");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void workOff() {
    try {
      desks.forEach(this::workOff);
    } catch (RuntimeException e) {
      // an exception would end the schedule; the request stays and is taken again
      LOG.warn("The land registry failed at a request", e);
    }
  }

  private void workOff(ExchangeTables tables, Desk desk) {
    // being slow is answering a request not before it has lain for a while
    for (PlacedRequest request : tables.due(behaviour.delay())) {
      if (clerk.isShutdown() || behaviour.mode() == Behaviour.Mode.DOWN) {
        return;
      }
      tables.inOneTransaction(() -> answer(tables, desk, request));
    }
  }

  private void answer(ExchangeTables tables, Desk desk, PlacedRequest request) {
    String answer = desk.answer(request);
    boolean garbled = behaviour.mode() == Behaviour.Mode.GARBLED;
    tables.answer(request, garbled ? answer.substring(0, answer.length() * 2 / 3) : answer);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "land-registry");
    thread.setDaemon(true);
    return thread;
  }
}
