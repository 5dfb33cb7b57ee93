package org.yibiao.adapters.publicsecurity.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.adapters.publicsecurity.Requests.identityCheck;
import static org.yibiao.adapters.publicsecurity.Requests.person;
import static org.yibiao.adapters.publicsecurity.Requests.seal;
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
import org.yibiao.adapters.kit.AskingHub.Failed;
import org.yibiao.adapters.kit.AskingHub.Heard;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.InProgress;
import org.yibiao.adapters.kit.ServiceOutcome.NotDone;
import org.yibiao.adapters.kit.ServiceOutcome.Refused;
import org.yibiao.adapters.kit.ServiceOutcome.Unknown;
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
    assertThat(field.enquire(filing)).isEqualTo(first);
    StepRequest second = sealFiling();
    field.ask(second);
    assertThat(outcome(field.enquire(second))).isInstanceOf(Refused.class);
    assertThat(outcome(field.ask(identityCheck(person("林致远", "320211198705163012")))))
        .isInstanceOf(CorrectionNeeded.class);
  }

  @Test
  void files_twice_what_comes_twice() {
    StepRequest filing = sealFiling(wish -> wish.getSeal().subList(1, 3).clear());
    filing.getSealFilingRequest().getSeal().set(0, seal("03", 1));

    assertThat(field.ask(filing)).isInstanceOf(Did.class).isNotEqualTo(field.ask(filing));
  }

  @Test
  void tells_of_the_filing_whose_answer_was_garbled_and_files_nothing_more() {
    StepRequest filing = sealFiling();
    field.department().behave(Behaviour.GARBLED);
    assertThat(field.ask(filing)).isNotInstanceOf(Did.class);
    field.department().behave(Behaviour.NORMAL);
    StepRequest second = sealFiling();
    field.ask(second);
    assertThat(outcome(field.enquire(second))).isInstanceOf(Refused.class);
    assertThat(field.enquire(filing)).isInstanceOf(Did.class).isEqualTo(field.enquire(filing));
  }

  /** As a broker that fails over may deliver it. */
  @Test
  void tells_of_what_it_did_when_the_same_request_came_twice_and_was_refused_then() {
    StepRequest filing = sealFiling();
    Heard first = field.ask(filing);
    assertThat(outcome(field.ask(filing))).isInstanceOf(Unknown.class);
    assertThat(field.enquire(filing)).isEqualTo(first);
  }

  @Test
  void tells_of_the_filing_whose_answer_came_too_late() {
    StepRequest filing = sealFiling();
    field.department().behave(Behaviour.slow(Duration.ofSeconds(2)));
    assertThat(field.ask(filing)).isInstanceOf(Failed.class);
    field.department().behave(Behaviour.NORMAL);
    assertThat(field.enquire(filing)).isInstanceOf(Did.class);
  }

  @Test
  void knows_nothing_of_a_filing_that_nobody_took_from_its_queue() {
    StepRequest filing = sealFiling();
    field.department().behave(Behaviour.DOWN);
    assertThat(field.ask(filing)).isInstanceOf(Failed.class);
    field.department().behave(Behaviour.NORMAL);
    assertThat(outcome(field.enquire(filing))).isInstanceOf(NotDone.class);
    assertThat(field.ask(filing)).isInstanceOf(Did.class);
  }

  @Test
  void tells_what_it_refused_and_where() {
    StepRequest filing = sealFiling(wish -> wish.setCreditCode("91320211MADH4K7P1K"));
    Heard refused = field.ask(filing);
    assertThat(field.enquire(filing)).isEqualTo(refused);
  }

  @Test
  void says_that_it_is_still_at_work() {
    StepRequest filing = sealFiling(wish -> wish.setCreditCode("91320211MA1WXK3T9B"));
    assertThat(field.ask(filing)).isInstanceOf(Did.class);
    assertThat(outcome(field.enquire(filing))).isInstanceOf(InProgress.class);
    assertThat(field.enquire(filing)).isInstanceOf(Did.class);
  }

  @Test
  void files_once_though_its_answer_could_not_be_sent_and_the_broker_gives_the_request_out_again() {
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
