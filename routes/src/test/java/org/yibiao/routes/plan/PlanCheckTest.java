package org.yibiao.routes.plan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.routes.TestAdapter;

class PlanCheckTest {

  private static final List<DepartmentAdapter> DEPARTMENTS =
      List.of(
          TestAdapter.offering("land", "land.property-check", "land.something-else"),
          TestAdapter.offering("public-security", "public-security.identity-check"));

  @Test
  void passes_a_plan_that_can_be_followed() {
    assertThatCode(() -> check(PlanText.PERSONS_AND_PREMISES)).doesNotThrowAnyException();
  }

  @Test
  void refuses_a_data_service_as_a_step() {
    List<DepartmentAdapter> departments =
        List.of(
            TestAdapter.offering("public-security", "public-security.identity-check"),
            TestAdapter.offeringData(
                "land",
                TestAdapter.data("land.property-check", "9990000000/00001", Sharing.CONDITIONAL)));

    assertThatThrownBy(
            () ->
                new PlanCheck(
                        "under test", PlanText.read(PlanText.PERSONS_AND_PREMISES), departments)
                    .pass())
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("nobody offers land.property-check");
  }

  @Test
  void refuses_a_service_that_nobody_offers() {
    assertRefused(
        PlanText.with("service: land.property-check", "service: land.seal-filing"),
        "nobody offers land.seal-filing");
  }

  @Test
  void refuses_a_service_that_the_standard_has_no_request_for() {
    assertRefused(
        PlanText.with("service: land.property-check", "service: land.something-else"),
        "no body for land.something-else");
  }

  @Test
  void refuses_two_steps_of_one_name() {
    assertRefused(
        PlanText.with("- id: property-check", "- id: identity-check"),
        "two steps are called identity-check");
  }

  @Test
  void refuses_a_need_that_is_not_in_the_plan() {
    assertRefused(
        PlanText.with("needs: [identity-check]", "needs: [company-registration]"),
        "property-check needs company-registration, not in the plan");
  }

  @Test
  void refuses_a_step_that_needs_itself() {
    assertRefused(
        PlanText.with("needs: [identity-check]", "needs: [property-check]"), "needs itself");
  }

  @Test
  void refuses_steps_that_need_each_other() {
    assertRefused(
        PlanText.with(
            "service: public-security.identity-check",
            "service: public-security.identity-check\n    needs: [property-check]"),
        "needs itself");
  }

  @Test
  void refuses_to_read_from_a_step_that_need_not_be_done() {
    assertRefused(
        PlanText.with("needs: [identity-check]\n    within: PT1M", "within: PT1M")
            .replace("{to: /ownerName, path", "{to: /ownerName, from: identity-check, path"),
        "property-check reads from identity-check without needing it");
  }

  @Test
  void refuses_a_condition_on_what_the_input_does_not_bring() {
    assertRefused(
        PlanText.with("needs: [identity-check]", "needs: [identity-check]\n    when: /seal"),
        "property-check depends on /seal, which its input does not bring");
  }

  @Test
  void refuses_to_read_from_itself() {
    assertRefused(
        PlanText.with("{to: /ownerName, path", "{to: /ownerName, from: property-check, path"),
        "property-check reads from property-check without needing it");
  }

  @Test
  void refuses_a_form_that_the_standard_does_not_have() {
    assertRefused(PlanText.with("form: businessStart", "form: businessEnd"), "businessEnd");
  }

  @Test
  void checks_fifty_steps_that_each_need_all_before_them_at_once() {
    String steps = IntStream.range(0, 50).mapToObj(PlanCheckTest::step).collect(joining());
    String plan =
        PlanText.PERSONS_AND_PREMISES.substring(0, PlanText.PERSONS_AND_PREMISES.indexOf("  - id"))
            + steps;

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> check(plan));
  }

  private static String step(int number) {
    return """
          - id: %s
            name: {zh: 步骤, en: Step}
            service: land.property-check
            needs: [%s]
            within: PT1M
            retry: {tries: 3, first: PT1S, factor: 2, most: PT1M}
            input:
              - {to: /ownerName, path: /form}
        """
        .formatted(
            name(number),
            IntStream.range(0, number).mapToObj(PlanCheckTest::name).collect(joining(", ")));
  }

  private static String name(int number) {
    return "s-" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  private static void check(String yaml) {
    new PlanCheck("under test", PlanText.read(yaml), DEPARTMENTS).pass();
  }

  private static void assertRefused(String yaml, String reason) {
    assertThatThrownBy(() -> check(yaml))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("under test")
        .hasMessageContaining(reason);
  }
}
