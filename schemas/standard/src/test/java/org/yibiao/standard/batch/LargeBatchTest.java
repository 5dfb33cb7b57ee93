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

/** A batch of 100 MB in a Java process with a heap of 256 MB. */
class LargeBatchTest {

  private static final long HUNDRED_MB = 100_000_000;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"xml, 44000", "json, 58000"})
  void validates_a_hundred_megabytes_in_a_small_heap(String form, String records)
      throws IOException, InterruptedException {
    Path batch = folder.resolve("batch." + form);
    String said = smallHeap(form, records, batch.toString());
    assertThat(batch).satisfies(file -> assertThat(Files.size(file)).isGreaterThan(HUNDRED_MB));
    assertThat(said)
        .contains("BatchSummary[records=" + records + ", refused=0")
        .contains("errors=0, isReadToTheEnd=true");
  }

  private static String smallHeap(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
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
