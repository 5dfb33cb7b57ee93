package org.yibiao.benchmarks.durable.plain;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a thing done by a thread of its own: when it rings, and every so often in any case. */
final class Bell {

  private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

  private final BlockingQueue<Boolean> rings = new ArrayBlockingQueue<>(1);

  /** Starts the thread. */
  Bell(String name, Duration every, Runnable work) {
    Thread thread = new Thread(() -> workOn(every, work), name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Many rings before the work begins are one. */
  void ring() {
    rings.offer(true);
  }

  private void workOn(Duration every, Runnable work) {
    try {
      while (true) {
        rings.poll(every.toMillis(), TimeUnit.MILLISECONDS);
        attempt(work);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("It is tried again", e);
    }
  }
}
