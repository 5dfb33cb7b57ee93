package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibiao.routes.prefill.PrefillDesk;
import org.yibiao.routes.prefill.PrefillReply;
import org.yibiao.routes.prefill.PrefillReply.Asked;
import org.yibiao.routes.prefill.PrefillRequest;
import org.yibiao.routes.prefill.PrefillSight;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** What applicants see who have a form filled in for themselves. */
@AtTheHub
class ApplicantPrefillTest {

  private static final String MATTER = "320000000078";
  private static final String CITIZEN = "320213199106221417";
  private static final String AREA = "/form/homeTransfer/property/builtArea";
  private static final String HOLDER = "无锡滨湖科技园发展有限公司";

  @Autowired private PrefillDesk desk;

  @Test
  void withholds_what_belongs_to_somebody_whom_the_applicant_has_not_named() {
    PrefillReply reply = fill(submission());

    assertThat(reply.asked()).extracting(Asked::outcome).containsExactly("withheld");
    assertThat(reply.submission().toString()).doesNotContain(HOLDER);
    assertThat(reply.filled()).isEmpty();
  }

  @Test
  void withholds_it_if_the_name_or_the_number_of_the_owner_is_another() {
    assertThat(fill(withSeller("别的公司", creditCode())).filled()).isEmpty();
    assertThat(fill(withSeller(HOLDER, "91320211MA1MCX0E17")).filled()).isEmpty();
  }

  @Test
  void fills_in_what_belongs_to_those_whom_the_applicant_has_named() {
    assertThat(fill(withSeller(HOLDER, creditCode())).submission().at(AREA).asString())
        .isEqualTo("186.42");
  }

  @Test
  void asks_nobody_for_a_thing_of_which_the_plan_does_not_say_who_owns_it() {
    assertThat(fill(submission()).asked())
        .extracting(Asked::resource)
        .doesNotContain("9990000000/00002");
  }

  private String creditCode() {
    return desk.fill(new PrefillRequest(MATTER, "320211", submission()), "tax")
        .submission()
        .at("/form/homeTransfer/seller/0/legalEntity/creditCode")
        .asString();
  }

  private PrefillReply fill(ObjectNode submission) {
    return desk.fill(
        new PrefillRequest(MATTER, "320211", submission),
        "tax",
        new PrefillSight.OfApplicant(CITIZEN));
  }

  private static ObjectNode withSeller(String name, String creditCode) {
    ObjectNode submission = submission();
    submission
        .withArray("/form/homeTransfer/seller")
        .addObject()
        .putObject("legalEntity")
        .put("name", name)
        .put("creditCode", creditCode);
    return submission;
  }

  private static ObjectNode submission() {
    ObjectNode submission = CanonicalJson.mapper().createObjectNode();
    submission
        .withObject("/form/homeTransfer/property")
        .put("realEstateUnitCode", RegisterOffice.UNIT);
    submission
        .withObject("/consent")
        .put("given", true)
        .put("givenAt", "2026-11-20T13:37:20+08:00")
        .put("statement", "同意为办理本事项向各部门取数");
    return submission;
  }
}
