package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspeltTest {

  @ParameterizedTest
  @CsvSource({
    "caseNumber, caseNumer, true",
    "caseNumber, caseNummber, true",
    "caseNumber, caseNubmer, true",
    "caseNumber, CaseNumber, true",
    "caseNumber, casenumber, true",
    "caseNumber, matterCode, false",
    "name, game, true",
    "sex, set, false",
    "startedAt, endedAt, false",
    "amount, currency, false"
  })
  void takes_names_for_alike_that_differ_by_a_slip(String one, String other, boolean alike) {
    assertThat(Misspelt.areAlike(one, other)).isEqualTo(alike);
  }
}
