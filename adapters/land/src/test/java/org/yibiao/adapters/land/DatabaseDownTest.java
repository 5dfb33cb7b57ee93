package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.simulator.Behaviour;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseDownTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir private Path memory;

  private LandDepartment department;
  private LandAdapter adapter;
  private AskingHub hub;

  @BeforeEach
  void startTheHubWhileTheDatabaseIsDown() throws Exception {
    department = new LandDepartment(memory);
    department.behave(Behaviour.DOWN);
    hub = new AskingHub();
    adapter = LandAdapter.of(LandDepartment.DESCRIPTOR, department.settings(), hub);
    hub.start(adapter);
  }

  @AfterEach
  void stop() {
    hub.close();
    adapter.close();
    department.close();
  }

  @Test
  void says_that_the_department_is_unavailable_so_that_repeating_is_safe() {
    assertThat(hub.ask(PropertyChecks.sample(), PATIENCE))
        .isInstanceOfSatisfying(
            AskingHub.Failed.class,
            failed -> assertThat(failed.why()).isInstanceOf(DepartmentUnavailable.class));
  }

  @Test
  void serves_as_soon_as_the_database_comes_up() {
    department.behave(Behaviour.NORMAL);
    assertThat(hub.ask(PropertyChecks.sample(), PATIENCE)).isInstanceOf(AskingHub.Did.class);
  }

  @Test
  void the_poller_says_once_that_the_database_is_down_and_once_that_it_is_back(
      CapturedOutput output) {
    await().atMost(PATIENCE).until(() -> output.getAll().contains("cannot be read"));
    await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
    department.behave(Behaviour.NORMAL);
    await().atMost(PATIENCE).until(() -> output.getAll().contains("can be read again"));
    assertThat(output.getAll().split("cannot be read")).hasSize(2);
    assertThat(output.getAll()).doesNotContain("\tat org.");
  }
}
