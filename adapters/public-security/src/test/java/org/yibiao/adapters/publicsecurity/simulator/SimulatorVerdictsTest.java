package org.yibiao.adapters.publicsecurity.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.adapters.publicsecurity.Requests.identityCheck;
import static org.yibiao.adapters.publicsecurity.Requests.person;
import static org.yibiao.adapters.publicsecurity.Requests.seal;
import static org.yibiao.adapters.publicsecurity.Requests.sealFiling;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.AskingHub.Answered;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.AskingHub.Heard;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.Refused;
import org.yibiao.adapters.kit.ServiceOutcome.RetryLater;
import org.yibiao.adapters.kit.Why;
import org.yibiao.adapters.publicsecurity.Field;
import org.yibiao.standard.v1.StepRequest;

class SimulatorVerdictsTest {

  @TempDir private static Path memory;
  private static Field field;

  @BeforeAll
  static void open() throws Exception {
    field = Field.open(memory);
  }

  @AfterAll
  static void close() throws Exception {
    field.close();
  }

  @Test
  void takes_a_person_in_on_first_sight_and_then_contradicts_another_name() {
    assertThat(field.ask(identityCheck(person("吴启明", "320506197808302215"))))
        .isInstanceOf(Did.class);
    Why why = correction(field.ask(identityCheck(person("吴启民", "320506197808302215"))));
    assertThat(why.nativeCode()).contains("HYJG-2");
    assertThat(why.field()).contains("/identityCheckRequest/person/0/name");
  }

  @Test
  void knows_a_seeded_person_by_the_right_name_only() {
    StepRequest request =
        identityCheck(person("周雅宁", "320205199302145829"), person("顾明元", "32020519880623402X"));
    Why why = correction(field.ask(request));
    assertThat(why.nativeCode()).contains("HYJG-2");
    assertThat(why.field()).contains("/identityCheckRequest/person/1/name");
    assertThat(field.ask(identityCheck(person("顾明远", "32020519880623402X"))))
        .isInstanceOf(Did.class);
  }

  @Test
  void does_not_find_a_number_that_nobody_has() {
    Why why = correction(field.ask(identityCheck(person("无此人", "320213199511301138"))));
    assertThat(why.nativeCode()).contains("HYJG-3");
    assertThat(why.field()).contains("/identityCheckRequest/person/0/citizenIdNumber");
  }

  @Test
  void refuses_an_identity_number_whose_check_character_is_wrong() {
    StepRequest request =
        identityCheck(person("周雅宁", "320205199302145829"), person("林知远", "320211198705163013"));
    Why why = correction(field.ask(request));
    assertThat(why.nativeCode()).contains("301");
    assertThat(why.field()).contains("/identityCheckRequest/person/1/citizenIdNumber");
  }

  @Test
  void is_busy_once_and_then_answers() {
    StepRequest request = identityCheck(person("蒋文涛", "320282198209072416"));
    assertThat(field.ask(request))
        .isInstanceOfSatisfying(
            Answered.class,
            answered -> assertThat(answered.outcome()).isInstanceOf(RetryLater.class));
    assertThat(field.ask(request)).isInstanceOf(Did.class);
  }

  @Test
  void numbers_seals_with_thirteen_digits_of_its_own_division() {
    Heard heard = field.ask(sealFiling(filing -> filing.setCreditCode("91320211MADJ3W8H1X")));
    assertThat(heard)
        .isInstanceOfSatisfying(
            Did.class,
            did ->
                assertThat(did.resultXml())
                    .containsPattern("(<sealNumber>3202110[0-9]{6}</sealNumber>.*){3}"));
  }

  @Test
  void refuses_to_file_the_only_seal_of_a_type_a_second_time() {
    String company = "91320211MACK5T2R74";
    assertThat(field.ask(sealFiling(filing -> filing.setCreditCode(company))))
        .isInstanceOf(Did.class);
    StepRequest second = sealFiling(filing -> filing.setCreditCode(company));
    field.ask(second);
    Why why = refusal(field.enquire(second));
    assertThat(why.nativeCode()).contains("401");
    assertThat(why.field()).contains("/sealFilingRequest/seal/0/type");
  }

  @Test
  void refuses_a_company_that_is_barred() {
    StepRequest request = sealFiling(filing -> filing.setCreditCode("91320211MA27QR5T1J"));
    assertThat(refusal(field.ask(request)).nativeCode()).contains("405");
  }

  @Test
  void allows_one_seal_of_a_unique_type_only() {
    Why why = correction(field.ask(sealFiling(filing -> filing.getSeal().set(1, seal("02", 2)))));
    assertThat(why.nativeCode()).contains("402");
    assertThat(why.field()).contains("/sealFilingRequest/seal/1/quantity");
  }

  @Test
  void refuses_a_credit_code_whose_check_character_is_wrong() {
    Why why =
        correction(field.ask(sealFiling(filing -> filing.setCreditCode("91320211MADH4K7P1K"))));
    assertThat(why.nativeCode()).contains("302");
    assertThat(why.field()).contains("/sealFilingRequest/creditCode");
  }

  @Test
  void refuses_a_legal_representative_under_another_name() {
    StepRequest request =
        sealFiling(
            filing ->
                filing
                    .getLegalRepresentative()
                    .getIdentityDocument()
                    .setNumber("32020519880623402X"));
    Why why = correction(field.ask(request));
    assertThat(why.nativeCode()).contains("404");
    assertThat(why.field()).contains("/sealFilingRequest/legalRepresentative/name");
  }

  @Test
  void does_not_check_a_passport_against_the_population_register() {
    StepRequest request =
        sealFiling(
            filing -> {
              filing.setCreditCode("91320211MA1WXK3T9B");
              filing.getLegalRepresentative().getIdentityDocument().setType("414");
              filing.getLegalRepresentative().getIdentityDocument().setNumber("E12345678");
            });
    assertThat(field.ask(request)).isInstanceOf(Did.class);
  }

  private static Why correction(Heard heard) {
    return ((CorrectionNeeded) ((Answered) heard).outcome()).why();
  }

  private static Why refusal(Heard heard) {
    return ((Refused) ((Answered) heard).outcome()).why();
  }
}
