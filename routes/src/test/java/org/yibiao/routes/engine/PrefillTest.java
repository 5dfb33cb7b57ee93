package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.prefill.OnceOnly;
import org.yibiao.routes.prefill.OnceOnlyFigures;
import org.yibiao.routes.prefill.PrefillDesk;
import org.yibiao.routes.prefill.PrefillReply;
import org.yibiao.routes.prefill.PrefillReply.Contradiction;
import org.yibiao.routes.prefill.PrefillReply.Filled;
import org.yibiao.routes.prefill.PrefillReply.MaterialLine;
import org.yibiao.routes.prefill.PrefillReply.Missing;
import org.yibiao.routes.prefill.PrefillRequest;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** Prefill: the form before the applicant sees it. */
@AtTheHub
class PrefillTest {

  private static final String MATTER = "320000000078";
  private static final String AREA = "/form/homeTransfer/property/builtArea";

  @Autowired private PrefillDesk desk;
  @Autowired private OnceOnlyFigures figures;

  @Test
  void fills_in_what_a_department_knows_with_its_source_and_who_must_confirm_it() {
    PrefillReply reply = fill(RegisterOffice.UNIT);

    assertThat(reply.submission().at(AREA).asString()).isEqualTo("186.42");
    Filled area = filled(reply, AREA);
    assertThat(area.source().department()).isEqualTo("register-office");
    assertThat(area.source().obtainedAt()).isPresent();
    assertThat(area.certainty()).isEqualTo("authoritative");
    assertThat(area.confirmBy()).isEqualTo("applicant");
  }

  @Test
  void makes_a_list_of_those_that_a_register_names() {
    assertThat(
            fill(RegisterOffice.UNIT)
                .submission()
                .at("/form/homeTransfer/seller/0/legalEntity/name")
                .asString())
        .isEqualTo("无锡滨湖科技园发展有限公司");
  }

  @Test
  void says_what_the_applicant_still_has_to_give() {
    assertThat(fill(RegisterOffice.UNIT).missing())
        .extracting(Missing::pointer)
        .contains("/form/homeTransfer/buyer", "/form/homeTransfer/mortgage")
        .doesNotContain("/form/homeTransfer/property/certificateNumber");
  }

  @Test
  void shows_what_two_registers_tell_differently_side_by_side() {
    PrefillReply reply = fill(RegisterOffice.DISPUTED);

    Contradiction area = reply.contradiction().get(0);
    assertThat(area.pointer()).isEqualTo(AREA);
    assertThat(area.told())
        .extracting(told -> told.value().asString())
        .containsExactly("186.42", "201.00");
    assertThat(filled(reply, AREA).certainty()).isEqualTo("contradictory");
  }

  @Test
  void keeps_what_the_applicant_gave_and_shows_that_a_register_tells_otherwise() {
    ObjectNode submission = submission(RegisterOffice.UNIT);
    submission.withObject("/form/homeTransfer/property").put("builtArea", "99.00");

    PrefillReply reply = fill(submission);

    assertThat(reply.submission().at(AREA).asString()).isEqualTo("99.00");
    assertThat(reply.contradiction().get(0).told())
        .extracting(told -> told.source().department())
        .containsExactly("applicant", "register-office", "register-office");
  }

  @Test
  void nobody_need_confirm_what_the_applicant_and_the_register_say_alike() {
    ObjectNode submission = submission(RegisterOffice.UNIT);
    submission.withObject("/form/homeTransfer/property").put("builtArea", "186.42");

    assertThat(filled(fill(submission), AREA).confirmBy()).isEqualTo("nobody");
  }

  @Test
  void delivers_the_rest_when_a_department_is_late_and_says_why_it_is_missing() {
    PrefillReply reply = fill(RegisterOffice.LATER);

    assertThat(reply.asked()).extracting(PrefillReply.Asked::outcome).containsOnly("late");
    assertThat(reply.missing())
        .filteredOn(each -> each.pointer().endsWith("/certificateNumber"))
        .extracting(Missing::reason)
        .containsExactly("not-obtained");
  }

  @Test
  void says_that_a_department_is_dead() {
    assertThat(fill(RegisterOffice.DEAD).asked())
        .extracting(PrefillReply.Asked::outcome)
        .contains("unavailable");
  }

  @Test
  void does_not_ask_for_a_material_that_a_register_stands_for() {
    assertThat(fill(RegisterOffice.UNIT).material())
        .extracting(MaterialLine::needed)
        .containsExactly(false, true);
  }

  @Test
  void asks_for_the_material_where_the_register_holds_nothing() {
    assertThat(fill(RegisterOffice.NOT_HELD).material())
        .extracting(MaterialLine::needed)
        .containsExactly(true, true);
  }

  @Test
  void asks_nobody_without_the_applicants_consent() {
    ObjectNode submission = submission(RegisterOffice.UNIT);
    submission.remove("consent");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> fill(submission))
        .satisfies(e -> assertThat(e.problem().getType()).endsWith(":consent-needed"));
  }

  @Test
  void tells_what_the_applicant_gave_wrongly() {
    ObjectNode submission = submission(RegisterOffice.UNIT);
    submission.withObject("/form/homeTransfer").put("mortgage", "perhaps");

    assertThat(fill(submission).wrong())
        .extracting(Missing::pointer)
        .contains("/form/homeTransfer/mortgage");
  }

  @Test
  void counts_what_applicants_are_spared() {
    fill(RegisterOffice.UNIT);

    assertThat(figures.all())
        .filteredOn(each -> each.matterCode().equals(MATTER))
        .allSatisfy(each -> assertThat(each.rate()).isBetween(0.01, 1.0))
        .extracting(OnceOnly::department)
        .containsExactly("", "register-office");
  }

  private static Filled filled(PrefillReply reply, String pointer) {
    return reply.filled().stream()
        .filter(each -> each.pointer().equals(pointer))
        .findFirst()
        .orElseThrow();
  }

  private PrefillReply fill(String unit) {
    return fill(submission(unit));
  }

  private PrefillReply fill(ObjectNode submission) {
    return desk.fill(new PrefillRequest(MATTER, "320211", submission), "tax");
  }

  private static ObjectNode submission(String unit) {
    ObjectNode submission = CanonicalJson.mapper().createObjectNode();
    submission.withObject("/form/homeTransfer/property").put("realEstateUnitCode", unit);
    submission
        .withObject("/consent")
        .put("given", true)
        .put("givenAt", "2026-11-20T13:37:20+08:00")
        .put("statement", "同意为办理本事项向各部门取数");
    return submission;
  }
}
