package org.yibiao.routes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.routes.TestAdapter;

class LimitCheckTest {

  private static final List<DepartmentAdapter> DEPARTMENTS =
      List.of(
          TestAdapter.offering("land", "land.property-check"),
          TestAdapter.offering("public-security", "public-security.identity-check"));
  private static final String LIMITED =
      PlanText.with(
              "form: businessStart", "form: businessStart\nlimit: {promised: 5, power: \"07\"}")
          .replace(
              "    service: public-security",
              "    limit: {promised: 2, statutory: 3, warnBefore: 1}\n    service: public-security")
          .replace(
              "    service: land",
              "    limit: {promised: 3, statutory: 20, power: \"01\"}\n    service: land");

  @Test
  void reads_limits_in_working_days_and_the_power() {
    Plan plan = check(LIMITED);

    assertThat(plan.limits().days()).contains(5);
    assertThat(plan.limits().power()).contains(PowerCategory.CONFIRMATION);
    assertThat(plan.steps().get(0).limits().warned()).isEqualTo(1);
    assertThat(plan.steps().get(1).limits().statutory()).contains(20);
  }

  @Test
  void needs_no_limits() {
    assertThat(check(PlanText.PERSONS_AND_PREMISES).limits()).isEqualTo(TimeLimit.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "promised: 2, statutory: 3|promised: 4, statutory: 3|identity-check: 4 working days are promised, the law allows 3",
        "warnBefore: 1|warnBefore: 3|identity-check: warned 3 working days before a limit of 2",
        "promised: 5, power|promised: 4, power|the steps identity-check, property-check may take 5 working days one after another, the matter only 4",
        "power: \"07\"|power: \"77\"|/limit/power",
        "promised: 5|promised: soon|/limit/promised",
        "promised: 2, statutory: 3, warnBefore: 1|warnBefore: 1|/steps/0/limit"
      })
  void refuses_what_cannot_be_kept_and_says_why(String right, String wrong, String reason) {
    assertThatThrownBy(() -> check(LIMITED.replace(right, wrong)))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"business-start", "foreign-trade-start", "home-transfer"})
  void passes_the_limits_of_the_shipped_plans(String name) throws IOException {
    try (InputStream in = LimitCheckTest.class.getResourceAsStream("/plans/" + name + ".yaml")) {
      Plan plan = PlanReader.read(in.readAllBytes(), name);

      new LimitCheck(name, plan).pass();

      assertThat(plan.steps()).allSatisfy(step -> assertThat(step.limits().days()).isPresent());
      assertThat(plan.limits().power()).isPresent();
    }
  }

  private static Plan check(String yaml) {
    Plan plan = PlanText.read(yaml);
    new PlanCheck("under test", plan, DEPARTMENTS).pass();
    return plan;
  }
}
