package org.yibiao.conformance.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One client: hands in one message after the other, each until it is acknowledged. */
final class Client implements Runnable {

  private final WayIn way;
  private final Duration pause;
  private final List<Sent> acknowledged = new CopyOnWriteArrayList<>();
  private volatile boolean isOver;

  Client(WayIn way, Duration pause) {
    this.way = way;
    this.pause = pause;
  }

  @Override
  public void run() {
    while (!isOver) {
      String form = way.form();
      Instant begun = Instant.now();
      if (sent(form)) {
        acknowledged.add(
            new Sent(way, way.messageId(form), way.subject(form), begun, Instant.now()));
      }
      sleep(pause);
    }
    way.close();
  }

  /** False if the run was over before anybody acknowledged it. */
  private boolean sent(String form) {
    while (!isOver) {
      try {
        way.send(form);
        return true;
      } catch (Exception e) {
        // whether it was taken nobody knows: the same once more
        sleep(Duration.ofMillis(200));
      }
    }
    return false;
  }

  void end() {
    isOver = true;
  }

  List<Sent> acknowledged() {
    return acknowledged;
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
