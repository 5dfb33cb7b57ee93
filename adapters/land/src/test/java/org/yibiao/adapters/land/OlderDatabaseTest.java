package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.AskingHub.Did;

/** A department whose database has no tables yet for what its own system starts. */
@ExtendWith(OutputCaptureExtension.class)
class OlderDatabaseTest {

  @TempDir private Path memory;

  @Test
  void is_asked_as_ever_and_what_it_lacks_is_said_once(CapturedOutput output) throws Exception {
    try (LandDepartment department = new LandDepartment(memory);
        AskingHub hub = new AskingHub()) {
      department.asAdministrator().sql("DROP TABLE INF_BDC_CHANGE").update();
      LandAdapter adapter = LandAdapter.of(LandDepartment.DESCRIPTOR, department.settings(), hub);
      hub.start(adapter);
      await().until(() -> output.getAll().contains("INF_BDC_CHANGE does not answer"));
      assertThat(hub.ask(PropertyChecks.sample(), Duration.ofSeconds(10))).isInstanceOf(Did.class);
      assertThat(output.getAll().split("INF_BDC_CHANGE does not answer")).hasSize(2);
      adapter.close();
    }
  }
}
