package org.yibiao.benchmarks.durable.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;

class FormsTest {

  @Test
  void a_form_is_valid() {
    byte[] form = new Forms().next().json().getBytes(StandardCharsets.UTF_8);

    Verdict verdict =
        new Verdict(
            new StandardValidator(Clock.systemDefaultZone())
                .validateJson(DocumentType.SUBMISSION, form));

    assertThat(verdict.errors()).isEmpty();
  }

  @Test
  void every_form_is_of_another_company() {
    Forms forms = new Forms();

    assertThat(IntStream.range(0, 10_000).mapToObj(i -> forms.next().company()))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_company_is_the_one_in_the_form() {
    Forms.Form form = new Forms().next();

    assertThat(form.json()).contains("\"" + form.company() + "\"");
  }
}
