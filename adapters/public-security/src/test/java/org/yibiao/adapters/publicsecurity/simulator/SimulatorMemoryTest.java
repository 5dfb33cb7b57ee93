package org.yibiao.adapters.publicsecurity.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.adapters.publicsecurity.Requests.identityCheck;
import static org.yibiao.adapters.publicsecurity.Requests.person;
import static org.yibiao.adapters.publicsecurity.Requests.sealFiling;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub.Answered;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.AskingHub.Heard;
import org.yibiao.adapters.kit.StepOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.StepOutcome.Refused;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.publicsecurity.Field;
import org.yibiao.standard.v1.StepRequest;

class SimulatorMemoryTest {

  @TempDir private Path memory;
  private Field field;

  @BeforeEach
  void open() throws Exception {
    field = Field.open(memory);
  }

  @AfterEach
  void close() throws Exception {
    field.close();
  }

  @Test
  void knows_its_seals_and_its_people_after_a_restart() {
    StepRequest filing = sealFiling();
    Heard first = field.ask(filing);
    field.restartDepartment();
    assertThat(field.ask(filing)).isEqualTo(first);
    assertThat(outcome(field.ask(sealFiling()))).isInstanceOf(Refused.class);
    assertThat(outcome(field.ask(identityCheck(person("林致远", "320211198705163012")))))
        .isInstanceOf(CorrectionNeeded.class);
  }

  @Test
  void acts_once_though_its_garbled_answer_was_not_understood() {
    StepRequest filing = sealFiling();
    field.department().behave(Behaviour.GARBLED);
    assertThat(field.ask(filing)).isNotInstanceOf(Did.class);
    field.department().behave(Behaviour.NORMAL);
    assertThat(outcome(field.ask(sealFiling()))).isInstanceOf(Refused.class);
    assertThat(field.ask(filing)).isInstanceOf(Did.class);
  }

  @Test
  void takes_a_request_again_whose_answer_it_could_not_send() {
    field.department().behave(Behaviour.slow(Duration.ofMillis(500)));
    StepRequest filing = sealFiling();
    CompletableFuture<Heard> asked = CompletableFuture.supplyAsync(() -> field.ask(filing));
    field.awaitDelivery();
    field.department().behave(Behaviour.DOWN);
    field.department().behave(Behaviour.NORMAL);
    assertThat(asked.join()).isInstanceOf(Did.class);
  }

  private static Object outcome(Heard heard) {
    return ((Answered) heard).outcome();
  }
}
