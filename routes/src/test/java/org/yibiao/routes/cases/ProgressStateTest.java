package org.yibiao.routes.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;

class ProgressStateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DONE DONE | COMPLETED",
        "DONE SKIPPED | COMPLETED",
        "SKIPPED IN_PROGRESS | IN_PROGRESS",
        "SKIPPED REFUSED WAITING | REFUSED",
        "DUE WAITING | IN_PROGRESS",
        "DONE IN_PROGRESS | IN_PROGRESS",
        "DONE RETRYING WAITING | IN_PROGRESS",
        "REFUSED IN_PROGRESS WAITING | IN_PROGRESS",
        "WAITING_FOR_PERSON RETRYING | IN_PROGRESS",
        "DONE REFUSED WAITING | REFUSED",
        "DONE REFUSED | REFUSED",
        "DONE CORRECTION_NEEDED WAITING | CORRECTION_NEEDED",
        "REFUSED CORRECTION_NEEDED WAITING | CORRECTION_NEEDED",
        "DONE WAITING_FOR_PERSON WAITING | WAITING_FOR_PERSON",
        "OUTCOME_UNKNOWN REFUSED WAITING | WAITING_FOR_PERSON",
        "WAITING_FOR_PERSON CORRECTION_NEEDED REFUSED | WAITING_FOR_PERSON",
        "OUTCOME_UNKNOWN DONE | WAITING_FOR_PERSON",
      })
  void follows_from_the_states_of_the_steps(String steps, CaseState state) {
    List<CaseStep> all =
        Arrays.stream(steps.split(" ")).map(PartState::valueOf).map(Steps::in).toList();

    assertThat(Progress.stateOf(all)).isEqualTo(state);
  }
}
