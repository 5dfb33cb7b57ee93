package org.yibiao.adapters.publicsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceOutcome.CorrectionNeeded;
import org.yibiao.adapters.kit.ServiceOutcome.Done;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.StepRequest;

class MappingTest {

  private static final StepRequest CHECK = Requests.sample("identity-check");
  private static final StepRequest FILING = Requests.sample("seal-filing");
  private static final String CHECKED = Native.sample("identity-check.native-answer.xml");
  private static final String FILED = Native.sample("seal-filing.native-answer.xml");

  @ParameterizedTest
  @ValueSource(strings = {"identity-check", "household-check", "seal-filing"})
  void writes_the_request_exactly_as_the_department_wants_it(String service) throws Exception {
    assertThat(Native.form(Requests.sample(service)))
        .isEqualTo(flat(Native.sample(service + ".native-request.xml")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity-check", "household-check", "seal-filing"})
  void reads_the_answer_into_exactly_this_result(String service) throws Exception {
    String answer = Native.sample(service + ".native-answer.xml");
    ServiceOutcome outcome = Native.meaning(Requests.sample(service), answer);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Done.class,
            done -> assertThat(xml(done)).isEqualTo(flat(Native.sample(service + ".result.xml"))));
  }

  @Test
  void finds_values_by_the_row_of_names_and_not_by_a_position_of_its_own() throws Exception {
    String otherOrder =
        FILED
            .replace("<Data>YZLX</Data>", "<Data>swap</Data>")
            .replace("<Data>YZBM</Data>", "<Data>YZLX</Data>")
            .replace("<Data>swap</Data>", "<Data>YZBM</Data>")
            .replaceAll("(<Data>0[125]</Data>)(\\s*)(<Data>3202110\\d{6}</Data>)", "$3$2$1");
    assertThat(otherOrder).isNotEqualTo(FILED);
    assertThat(Native.meaning(FILING, otherOrder))
        .isInstanceOfSatisfying(
            Done.class,
            done -> assertThat(xml(done)).isEqualTo(flat(Native.sample("seal-filing.result.xml"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XM", "XB", "MZ", "CSRQ", "SFZH", "HKSZD", "HYJG"})
  void refuses_a_query_answer_that_lacks_a_column(String column) {
    String lacking = CHECKED.replace("<Data>" + column + "</Data>", "<Data>ZZZ</Data>");
    assertThatThrownBy(() -> Native.meaning(CHECK, lacking))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TYSHXYDM", "YZLX", "YZBM", "BARQ"})
  void refuses_a_filing_answer_that_lacks_a_column(String column) {
    String lacking = FILED.replace("<Data>" + column + "</Data>", "<Data>ZZZ</Data>");
    assertThatThrownBy(() -> Native.meaning(FILING, lacking))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void refuses_an_answer_that_names_a_column_twice() {
    String twice = CHECKED.replace("<Data>CYM</Data>", "<Data>XM</Data>");
    assertThatThrownBy(() -> Native.meaning(CHECK, twice)).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void refuses_a_row_whose_positions_do_not_fit_the_row_of_names() {
    String shorter = CHECKED.replaceFirst("<Data>林知远</Data>", "");
    assertThatThrownBy(() -> Native.meaning(CHECK, shorter))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void refuses_an_answer_that_leaves_a_person_out() {
    String without = withoutLastRow(CHECKED);
    assertThatThrownBy(() -> Native.meaning(CHECK, without))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void refuses_an_answer_that_leaves_a_seal_out() {
    String without = withoutLastRow(FILED);
    assertThatThrownBy(() -> Native.meaning(FILING, without))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void refuses_an_answer_about_somebody_else() {
    String other = CHECKED.replace("321283198511076116", "320506197808302215");
    assertThatThrownBy(() -> Native.meaning(CHECK, other)).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void refuses_seals_of_another_company() {
    String other = FILED.replace("91320211MADH4K7P1J", "91320211MA1WXK3T9B");
    assertThatThrownBy(() -> Native.meaning(FILING, other)).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void refuses_the_answer_of_another_service() {
    String other = FILED.replace("C32-00000325", "C32-00000312");
    assertThatThrownBy(() -> Native.meaning(FILING, other)).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void refuses_an_answer_without_a_status_row() {
    String without = CHECKED.replace("<Data>000</Data>", "<Data>林知远</Data>");
    assertThatThrownBy(() -> Native.meaning(CHECK, without))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void refuses_an_answer_that_breaks_off() {
    String brokenOff = CHECKED.substring(0, CHECKED.length() / 2);
    assertThatThrownBy(() -> Native.meaning(CHECK, brokenOff))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2, HYJG-2, /identityCheckRequest/person/1/name",
    "3, HYJG-3, /identityCheckRequest/person/1/citizenIdNumber"
  })
  void asks_for_a_correction_of_the_person_that_is_wrong(String verdict, String code, String field)
      throws Exception {
    String answer = withVerdictOfSecond(verdict);
    assertThat(Native.meaning(CHECK, answer))
        .isInstanceOfSatisfying(
            CorrectionNeeded.class,
            needed -> {
              assertThat(needed.why().nativeCode()).contains(code);
              assertThat(needed.why().field()).contains(field);
              assertThat(needed.why().zh()).contains("第2人");
            });
  }

  @Test
  void does_not_guess_what_an_unheard_of_verdict_means() throws Exception {
    assertThat(Native.meaning(CHECK, withVerdictOfSecond("7")))
        .isInstanceOf(ServiceOutcome.Unknown.class);
  }

  @Test
  void does_not_send_what_the_native_form_cannot_hold() {
    StepRequest request =
        Requests.sealFiling(filing -> filing.getLegalRepresentative().setName("长".repeat(201)));
    assertThatThrownBy(() -> Native.form(request)).isInstanceOf(RequestNotCarried.class);
  }

  private static String withVerdictOfSecond(String verdict) {
    int second = CHECKED.indexOf("钱书瑶");
    int at = CHECKED.indexOf("<Data>1</Data>", second);
    return CHECKED.substring(0, at)
        + "<Data>"
        + verdict
        + "</Data>"
        + CHECKED.substring(at + "<Data>1</Data>".length());
  }

  private static String withoutLastRow(String answer) {
    int from = answer.lastIndexOf("<Row>");
    int to = answer.lastIndexOf("</Row>") + "</Row>".length();
    return answer.substring(0, from) + answer.substring(to);
  }

  private static String xml(Done done) {
    return flat(CanonicalXml.writeString(done.result()));
  }

  private static String flat(String xml) {
    return xml.replaceAll("<\\?xml[^>]*\\?>", "").replaceAll(">\\s+<", "><").strip();
  }
}
