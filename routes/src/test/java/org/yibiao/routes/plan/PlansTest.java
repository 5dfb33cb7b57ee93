package org.yibiao.routes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.routes.Departments;
import org.yibiao.routes.TestAdapter;
import org.yibiao.standard.value.MatterCode;

class PlansTest {

  private static final List<DepartmentAdapter> DEPARTMENTS =
      List.of(
          TestAdapter.offering("land", "land.property-check", "land.transfer-registration"),
          TestAdapter.offering(
              "public-security",
              "public-security.identity-check",
              "public-security.household-check",
              "public-security.seal-filing"),
          TestAdapter.offering(
              "market-regulation",
              "market-regulation.company-registration",
              "market-regulation.company-confirmation"),
          TestAdapter.offering("tax", "tax.taxpayer-registration", "tax.deed-tax"));

  @TempDir private Path folder;

  @Test
  void takes_the_plan_of_transferring_a_home() {
    Plans plans = plans("classpath:plans/home-transfer.yaml");

    Plan plan = plans.of(new MatterCode("322015001000")).orElseThrow();
    assertThat(plan.form()).isEqualTo("homeTransfer");
    assertThat(plan.steps()).filteredOn(step -> step.needs().isEmpty()).hasSize(5);
  }

  @Test
  void takes_the_plan_of_starting_a_business() {
    Plans plans = plans("classpath:plans/business-start.yaml");

    Plan plan = plans.of(new MatterCode("322031001000")).orElseThrow();
    assertThat(plan.form()).isEqualTo("businessStart");
    assertThat(plan.steps()).hasSize(5);
  }

  @Test
  void finds_every_plan_in_a_folder() throws IOException {
    write("first.yaml", PlanText.PERSONS_AND_PREMISES);
    write("second.yaml", PlanText.with("320000000001", "320000000002"));

    assertThat(plans("file:" + folder + "/*.yaml").matters())
        .containsExactlyInAnyOrder(new MatterCode("320000000001"), new MatterCode("320000000002"));
  }

  @Test
  void refuses_a_second_plan_for_one_matter() throws IOException {
    write("first.yaml", PlanText.PERSONS_AND_PREMISES);
    write("second.yaml", PlanText.PERSONS_AND_PREMISES);

    assertThatThrownBy(() -> plans("file:" + folder + "/*.yaml"))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("320000000001 has a plan already");
  }

  @Test
  void has_no_plan_for_a_matter_that_nobody_planned() {
    Plans plans = plans("classpath:plans/business-start.yaml");

    assertThat(plans.of(new MatterCode("320000000009"))).isEmpty();
  }

  @Test
  void says_which_file_is_refused() throws IOException {
    write("broken.yaml", "steps: [");

    assertThatThrownBy(() -> plans("file:" + folder + "/*.yaml"))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("broken.yaml");
  }

  private void write(String name, String yaml) throws IOException {
    Files.writeString(folder.resolve(name), yaml);
  }

  private static Plans plans(String place) {
    return new Plans(
        List.of(place), new PathMatchingResourcePatternResolver(), new Departments(DEPARTMENTS));
  }
}
