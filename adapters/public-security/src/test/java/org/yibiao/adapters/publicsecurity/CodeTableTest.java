package org.yibiao.adapters.publicsecurity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.adapters.kit.DepartmentDescriptor.NativeCode;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.Refused;
import org.yibiao.adapters.kit.ServiceOutcome.RetryLater;
import org.yibiao.adapters.kit.ServiceOutcome.Unknown;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.StepRequest;

class CodeTableTest {

  private static final StepRequest FILING = Requests.sample("seal-filing");

  @ParameterizedTest
  @CsvSource({
    "101, retry-later",
    "201, refused",
    "202, refused",
    "203, refused",
    "301, correction-needed",
    "302, correction-needed",
    "401, unknown",
    "402, correction-needed",
    "403, correction-needed",
    "404, correction-needed",
    "405, refused",
    "500, retry-later",
    "999, unknown",
    "777, unknown"
  })
  void understands_every_code(String code, String outcome) throws Exception {
    assertThat(name(Native.meaning(FILING, Native.error(FILING, code, "", "")))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "301, FDDBRSFZH, 1, /sealFilingRequest/legalRepresentative/identityDocument/number",
    "302, TYSHXYDM, 1, /sealFilingRequest/creditCode",
    "402, SL, 3, /sealFilingRequest/seal/2/quantity",
    "403, QYMC, 1, /sealFilingRequest/companyName",
    "404, FDDBR, 1, /sealFilingRequest/legalRepresentative/name"
  })
  void points_at_the_datum_of_a_filing(String code, String column, String row, String field)
      throws Exception {
    assertThat(why(Native.meaning(FILING, Native.error(FILING, code, column, row))).field())
        .contains(field);
  }

  @Test
  void points_at_the_person_whose_number_is_wrong() throws Exception {
    StepRequest check = Requests.sample("identity-check");
    assertThat(why(Native.meaning(check, Native.error(check, "301", "SFZH", "3"))).field())
        .contains("/identityCheckRequest/person/2/citizenIdNumber");
  }

  @Test
  void declares_a_reason_in_both_languages_for_every_code_but_success() {
    List<NativeCode> codes = Field.FOLDER.descriptor().codes();
    assertThat(codes)
        .filteredOn(code -> !code.code().equals("000"))
        .allMatch(code -> code.text().isPresent());
  }

  private static String name(ServiceOutcome outcome) {
    return outcome.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
  }

  private static Why why(ServiceOutcome outcome) {
    if (outcome instanceof Refused refused) {
      return refused.why();
    }
    if (outcome instanceof CorrectionNeeded needed) {
      return needed.why();
    }
    if (outcome instanceof RetryLater later) {
      return later.why();
    }
    return ((Unknown) outcome).why();
  }
}
