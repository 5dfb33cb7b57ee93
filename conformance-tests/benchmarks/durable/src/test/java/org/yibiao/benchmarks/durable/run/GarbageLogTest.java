package org.yibiao.benchmarks.durable.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GarbageLogTest {

  private static final String TWO =
      """
      [12.345s] GC(3) Pause Young (Normal) (G1 Evacuation Pause) 612M->187M(1024M) 21.3ms
      [12.400s] GC(4) Concurrent Mark Cycle 33.1ms
      [15.001s] GC(5) Pause Young (Mixed) (G1 Evacuation Pause) 700M->143M(1024M) 18.9ms
      """;

  @TempDir Path folder;

  private Path file;
  private GarbageLog log;

  @BeforeEach
  void there_is_a_log() throws IOException {
    file = folder.resolve("gc.log");
    Files.writeString(file, TWO);
    log = new GarbageLog(file);
  }

  @Test
  void the_least_that_was_in_use_is_given() {
    assertThat(log.leastSinceLast()).hasValue(143);
  }

  @Test
  void what_was_told_is_not_told_again() throws IOException {
    log.leastSinceLast();
    assertThat(log.leastSinceLast()).isEmpty();

    Files.writeString(
        file,
        "[20.1s] GC(6) Pause Full (System.gc()) 600M->155M(1024M) 90ms\n",
        StandardOpenOption.APPEND);

    assertThat(log.leastSinceLast()).hasValue(155);
  }

  @Test
  void before_the_process_writes_there_is_nothing() {
    assertThat(new GarbageLog(folder.resolve("none")).leastSinceLast()).isEmpty();
  }
}
