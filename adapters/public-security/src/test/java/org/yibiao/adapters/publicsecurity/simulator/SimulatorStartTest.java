package org.yibiao.adapters.publicsecurity.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.adapters.publicsecurity.Field;
import org.yibiao.adapters.publicsecurity.Requests;

class SimulatorStartTest {

  @TempDir private Path memory;

  @Test
  void starts_at_once_without_a_broker_and_serves_when_it_has_come() throws Exception {
    try (Field field = Field.openDepartmentFirst(memory)) {
      await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> field.ask(Requests.sample("identity-check")) instanceof Did);
    }
  }

  @Test
  void closes_while_it_still_looks_for_a_broker() {
    DepartmentSimulator lonely = Field.departmentWithoutBroker(memory);
    lonely.start();
    long began = System.nanoTime();
    lonely.close();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
  }
}
