package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A program of another ecosystem, which may be missing on a developer's machine, not in CI. */
final class OtherTool {

  private static final int MINUTES = 5;

  private OtherTool() {}

  /** Skips the test with a word if the program does not run; in CI it has to. */
  static void needed(String what, String... probe) throws IOException, InterruptedException {
    boolean there = runs(probe);
    if (System.getenv("CI") != null) {
      assertThat(there).as(what + " must be installed where CI runs").isTrue();
    }
    Assumptions.assumeTrue(there, what + " is not installed here; .ci/run says how");
  }

  /** What the program prints, whatever its exit code. */
  static List<String> lines(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    return new ArrayList<>(Files.readAllLines(printed, StandardCharsets.UTF_8));
  }

  private static boolean runs(String... probe) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(probe)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
