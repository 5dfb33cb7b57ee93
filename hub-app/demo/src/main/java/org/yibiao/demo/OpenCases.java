package org.yibiao.demo;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes down which cases an earlier run left open, before the hub's flows take them up again. */
class OpenCases implements SmartLifecycle {

  private static final int MOST = 20;

  private final JdbcClient jdbc;
  private volatile List<String> numbers = List.of();
  private volatile boolean running;

  OpenCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Numbers of the cases that were on their way, oldest first; not more than one can look at. */
  List<String> numbers() {
    return numbers;
  }

  @Override
  public void start() {
    numbers =
        jdbc.sql(
                "select case_number from case_file where state = 'in-progress'"
                    + " order by received_at limit :most")
            .param("most", MOST)
            .query(String.class)
            .list();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before anything else starts. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
