package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.JarProcess;

/** The demo as anybody's first command runs it. */
class DemoIT {

  private static final int ONCE_SECONDS = 600;

  @TempDir private Path folder;

  @Test
  void once_ends_well_with_all_four_departments_in_the_result() throws Exception {
    endsWell("business-start");
  }

  /** The same matter is taken through the whole hub every day, without the demo around it. */
  @Test
  @Tag("soak")
  void once_ends_well_for_the_transfer_of_a_home() throws Exception {
    endsWell("home-transfer");
  }

  private void endsWell(String matter) throws Exception {
    JarProcess demo =
        JarProcess.demo(
            Installation.freshSettings(folder),
            folder.resolve("demo.log"),
            "demo",
            "--once",
            "--matter",
            matter);
    assertThat(demo.exitCode(ONCE_SECONDS)).as(demo.output()).isZero();
    assertThat(demo.output())
        .contains("tax", "public-security", "market-regulation", "land", "/cases/");
  }

  @Test
  void the_hubs_own_jar_holds_nothing_that_only_simulators_need() throws Exception {
    try (JarFile jar = new JarFile("../hub-app/target/yibiao-hub-exec.jar")) {
      assertThat(jar.stream().map(Object::toString))
          .noneMatch(name -> name.contains("wiremock") || name.contains("picocli"));
    }
  }
}
