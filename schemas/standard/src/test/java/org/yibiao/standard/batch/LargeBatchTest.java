package org.yibiao.standard.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A batch in a Java process with a heap too small for it: as a tree it takes many times what it
 * takes as a file. The sizes are a quarter of those of the long form, 100 MB in a heap of 256 MB,
 * which {@code -Dbatch.megabytes=100} asks for.
 */
class LargeBatchTest {

  private static final int MEGABYTES = Integer.getInteger("batch.megabytes", 25);
  private static final int HEAP_MEGABYTES = MEGABYTES * 256 / 100;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"xml, 440", "json, 580"})
  void validates_a_large_batch_in_a_small_heap(String form, int perMegabyte)
      throws IOException, InterruptedException {
    Path batch = folder.resolve("batch." + form);
    String records = Integer.toString(perMegabyte * MEGABYTES);
    String said = smallHeap(form, records, batch.toString());
    assertThat(batch)
        .satisfies(file -> assertThat(Files.size(file)).isGreaterThan(MEGABYTES * 1_000_000L));
    assertThat(said)
        .contains("BatchSummary[records=" + records + ", refused=0")
        .contains("errors=0, isReadToTheEnd=true");
  }

  private static String smallHeap(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + HEAP_MEGABYTES + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            SmallHeap.class.getName());
    java.command().addAll(List.of(arguments));
    Process process = java.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
