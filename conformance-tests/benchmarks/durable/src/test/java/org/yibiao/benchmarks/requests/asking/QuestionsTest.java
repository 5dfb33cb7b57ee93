package org.yibiao.benchmarks.requests.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yibiao.benchmarks.requests.departments.SlowDepartment;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.validation.StandardValidator;

class QuestionsTest {

  private final Questions questions = new Questions();

  @Test
  void what_the_hub_is_asked_conforms_to_the_standard() {
    byte[] request =
        questions.toHub(
            SlowDepartment.KEEPABLE, UUID.randomUUID().toString(), questions.anotherHome());

    assertThat(
            new StandardValidator(Clock.systemUTC())
                .validateJson(DocumentType.EVIDENCE_REQUEST, request))
        .isEmpty();
  }

  @Test
  void nobody_has_asked_about_another_home_before() {
    assertThat(questions.anotherHome()).hasSize(28).isNotEqualTo(questions.anotherHome());
  }
}
