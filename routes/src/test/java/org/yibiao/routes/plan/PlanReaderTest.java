package org.yibiao.routes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.standard.value.MatterCode;
import org.yibiao.standard.value.ServiceCode;
import org.yibiao.standard.value.StepId;

class PlanReaderTest {

  @Test
  void reads_a_plan_with_everything_that_it_says() {
    Plan plan = PlanText.read(PlanText.PERSONS_AND_PREMISES);

    assertThat(plan.matter()).containsExactly(new MatterCode("320000000001"));
    assertThat(plan.name().zh()).isEqualTo("试验事项");
    PlanStep second = plan.step(new StepId("property-check"));
    assertThat(second.service()).isEqualTo(new ServiceCode("land.property-check"));
    assertThat(second.needs()).containsExactly(new StepId("identity-check"));
    assertThat(second.within()).isEqualTo(Duration.ofMinutes(1));
    assertThat(second.retry())
        .isEqualTo(new RetryPolicy(3, Duration.ofSeconds(1), 2, Duration.ofMinutes(1)));
  }

  @Test
  void lets_a_step_without_needs_start_at_once() {
    Plan plan = PlanText.read(PlanText.PERSONS_AND_PREMISES);

    assertThat(plan.step(new StepId("identity-check")).needs()).isEmpty();
  }

  @Test
  void refuses_a_duration_that_is_not_iso_8601() {
    assertRefused(PlanText.with("within: PT1M", "within: 60s"), "/steps/0/within");
  }

  @Test
  void refuses_a_duration_that_names_no_length() {
    assertRefused(PlanText.with("within: PT1M", "within: PT"), "PT");
  }

  @Test
  void refuses_a_property_that_it_does_not_know() {
    assertRefused(PlanText.with("form: businessStart", "form: businessStart\nowner: me"), "owner");
  }

  @Test
  void refuses_a_property_that_it_does_not_know_within_a_step() {
    assertRefused(PlanText.with("needs:", "waits-for:"), "waits-for");
  }

  @Test
  void refuses_a_property_that_is_written_twice() {
    assertRefused(
        PlanText.with("form: businessStart", "form: businessStart\nform: somethingElse"), "form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"matter", "name", "form", "steps"})
  void refuses_a_plan_that_lacks(String property) {
    assertRefused(PlanText.with(property + ":", "x-" + property + ":"), property);
  }

  @ParameterizedTest
  @CsvSource({
    "tries: 3, tries: 0",
    "tries: 3, tries: many",
    "factor: 2, factor: 0.5",
    "first: PT1S, first: P1D",
    "service: land.property-check, service: land",
    "to: /ownerName, to: ownerName",
  })
  void refuses_a_value_out_of_its_bounds(String good, String bad) {
    assertRefused(PlanText.with(good, bad), "/steps/");
  }

  @Test
  void refuses_an_input_that_both_copies_and_gathers() {
    assertRefused(
        PlanText.with("{to: /person, path", "{to: /person, each: [/x], take: {name: /n}, path"),
        "/steps/0/input/0");
  }

  @Test
  void refuses_an_input_that_says_not_where_from() {
    assertRefused(
        PlanText.with("{to: /person, path: /form/businessStart/persons}", "{to: /person}"),
        "/steps/0/input/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing", "[]", "just text", "steps: [", "a: &x [*x]"})
  void refuses_what_is_no_plan_at_all(String yaml) {
    assertThatThrownBy(() -> PlanText.read(yaml)).isInstanceOf(PlanRefused.class);
  }

  private static void assertRefused(String yaml, String reason) {
    assertThatThrownBy(() -> PlanText.read(yaml))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("under test")
        .hasMessageContaining(reason);
  }
}
