package org.yibiao.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.yibiao.kit.department.DepartmentTarget;
import org.yibiao.kit.department.KnownDepartment;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.Report.ScenarioResult;
import org.yibiao.kit.report.Verdict;
import org.yibiao.kit.run.DepartmentRun;

/** A system that does not do what it should is found, in the right scenario, with the reason. */
class MisbehavingSystemTest {

  private static final KnownDepartment BANKS = KnownDepartment.find("banks").orElseThrow();
  private static final Map<String, String> SETTINGS =
      Map.of("header.X-Api-Key", "made-up", "answer-within", "PT2S", "connection-timeout", "PT1S");

  @Test
  void a_system_that_does_what_it_should_is_certified_though_it_is_no_simulator() throws Exception {
    Report report = behind((call, answer) -> answer);

    assertThat(Failures.of(report)).isEmpty();
    assertThat(report.fullPass()).isTrue();
    assertThat(report.counts().skipped()).isPositive();
    assertThat(report.scenarios())
        .filteredOn(each -> each.verdict() == Verdict.SKIPPED)
        .allMatch(each -> each.reason().isPresent());
  }

  @Test
  void half_an_answer_is_found() throws Exception {
    Report report = behind((call, answer) -> answer.substring(0, answer.length() / 2));

    assertThat(report.fullPass()).isFalse();
    assertThat(scenario(report, "sample/account-opening/1").verdict()).isEqualTo(Verdict.FAILED);
    assertThat(Failures.of(report))
        .anyMatch(each -> each.startsWith("sample/account-opening/1: the outcome: not-understood"));
  }

  @Test
  void what_the_adapter_could_not_read_is_in_the_report_as_it_went_over_the_wire()
      throws Exception {
    Report report = behind((call, answer) -> "<half of someth");

    assertThat(scenario(report, "sample/account-opening/1").steps())
        .flatExtracting(Report.StepResult::messages)
        .anyMatch(
            each ->
                each.form().en().contains("wire") && each.content().endsWith("<half of someth"));
  }

  @Test
  void another_answer_to_the_same_request_is_found() throws Exception {
    Report report =
        behind(
            (call, answer) ->
                answer.replaceAll("(\"AcctId\":\\{\"Othr\":\\{\"Id\":\")[0-9]", "$1" + call % 10));

    assertThat(scenario(report, "sample/account-opening/1").verdict()).isEqualTo(Verdict.PASSED);
    assertThat(Failures.of(report))
        .anyMatch(
            each ->
                each.startsWith("repeated/account-opening: the same result as of step first: /"));
  }

  @Test
  void an_answer_that_comes_too_late_is_found() throws Exception {
    Report report =
        behind(
            (call, answer) -> {
              hold(Duration.ofSeconds(3));
              return answer;
            });

    assertThat(Failures.of(report))
        .anyMatch(each -> each.matches("sample/account-opening/1: the outcome: (?!done).*"));
  }

  private static Report behind(BiFunction<Integer, String, String> change) throws Exception {
    try (DepartmentTarget simulated = DepartmentTarget.simulated(BANKS, SETTINGS);
        Meddler meddler = Meddler.before(simulated.endpoint(), change);
        DepartmentTarget target =
            DepartmentTarget.at(BANKS, meddler.address(), SETTINGS, Map.of(), Optional.empty())) {
      return new DepartmentRun(target, each -> {}).run();
    }
  }

  private static ScenarioResult scenario(Report report, String id) {
    return report.scenarios().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** As a slow system would: nothing comes before the time is over. */
  private static void hold(Duration time) {
    try {
      assertThat(new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS)).isFalse();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
