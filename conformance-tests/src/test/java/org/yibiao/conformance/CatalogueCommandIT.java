package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.JarProcess;
import org.yibiao.conformance.system.Login;
import org.yibiao.conformance.system.Readme;
import org.yibiao.conformance.system.SharedInstallation;

/** {@code yibiao catalogue import}, against a running hub. */
@ExtendWith(SharedInstallation.class)
class CatalogueCommandIT {

  private static final Path SAMPLE = Readme.ROOT.resolve("docs/samples/catalogue.csv");
  private static final int SECONDS = 60;

  private final Installation installation;
  @TempDir private Path folder;

  CatalogueCommandIT(Installation installation) {
    this.installation = installation;
  }

  @BeforeEach
  void know_the_password() throws IOException {
    Files.writeString(
        folder.resolve("secrets.properties"), "demo.integrator=" + Login.PASSWORD + "\n");
  }

  @Test
  void says_what_would_be_imported() throws Exception {
    try (JarProcess command = run(SAMPLE, installation.at("").toString())) {
      assertThat(command.exitCode(SECONDS)).as(command.output()).isZero();
      assertThat(command.output()).contains("仅检查", "12 created", "0 rejected");
    }
  }

  @Test
  void says_of_a_wrong_row_what_would_be_right() throws Exception {
    Path wrong = folder.resolve("wrong.csv");
    Files.writeString(wrong, Files.readString(SAMPLE).replace("不予共享", "也许共享"));

    try (JarProcess command = run(wrong, installation.at("").toString())) {
      assertThat(command.exitCode(SECONDS)).isEqualTo(1);
      assertThat(command.output()).contains("第 13 行", "C-WORD", "not-shared", "1 rejected");
    }
  }

  @Test
  void says_that_a_hub_is_needed() throws Exception {
    try (JarProcess command = run(SAMPLE, "http://127.0.0.1:1")) {
      assertThat(command.exitCode(SECONDS)).isEqualTo(2);
      assertThat(command.output()).contains("./yibiao run", "--hub");
    }
  }

  private JarProcess run(Path list, String hub) {
    return JarProcess.demo(
        Map.of("yibiao.data", folder.toString()),
        folder.resolve("printed.txt"),
        "catalogue",
        "import",
        list.toString(),
        "--dry-run",
        "--hub",
        hub);
  }
}
