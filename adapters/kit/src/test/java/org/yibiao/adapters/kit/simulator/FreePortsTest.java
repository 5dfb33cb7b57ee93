package org.yibiao.adapters.kit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreePortsTest {

  private static final int MANY = 300;

  /** Prints ports, as another process that looks for some. */
  public static void main(String[] arguments) {
    ports().forEach(System.out::println);
  }

  @Test
  void gives_no_port_twice_though_nobody_binds_it() {
    assertThat(ports()).doesNotHaveDuplicates();
  }

  @Test
  void gives_no_port_that_it_gives_to_another_process() throws IOException {
    List<Integer> own = ports();

    assertThat(portsOfAnotherProcess()).hasSize(MANY).doesNotContainAnyElementsOf(own);
  }

  private static List<Integer> ports() {
    return Stream.generate(FreePorts::next).limit(MANY).toList();
  }

  private static List<Integer> portsOfAnotherProcess() throws IOException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FreePortsTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said.lines().map(Integer::valueOf).toList();
  }
}
