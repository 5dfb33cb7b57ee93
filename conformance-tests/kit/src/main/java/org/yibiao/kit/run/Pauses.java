package org.yibiao.kit.run;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets time pass where a scenario asks for it. */
final class Pauses {

  private Pauses() {}

  static void of(Duration time) {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("已中断 · Interrupted", e);
    }
  }
}
