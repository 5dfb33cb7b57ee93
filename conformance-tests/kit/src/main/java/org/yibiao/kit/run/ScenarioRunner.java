package org.yibiao.kit.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yibiao.kit.report.Report.ScenarioResult;
import org.yibiao.kit.report.Report.StepResult;
import org.yibiao.kit.report.Verdict;
import org.yibiao.kit.scenario.Scenario;
import org.yibiao.kit.scenario.Step;
import org.yibiao.kit.scenario.Text;

/** Runs the steps of a scenario up to the first that fails, and then all of its cleanup. */
final class ScenarioRunner {

  private ScenarioRunner() {}

  static ScenarioResult run(Planned planned, StepRunner runner) {
    return run(planned.id(), planned.title(), planned.scenario(), runner);
  }

  static ScenarioResult run(String id, Text title, Scenario scenario, StepRunner runner) {
    long begun = System.nanoTime();
    List<StepResult> results = new ArrayList<>();
    boolean goesOn = true;
    for (Step step : scenario.steps()) {
      if (goesOn) {
        StepResult result = runner.run(step, results.size() + 1, false);
        results.add(result);
        goesOn = result.verdict() == Verdict.PASSED;
      }
    }
    for (Step step : scenario.cleanup()) {
      results.add(runner.run(step, results.size() + 1, true));
    }
    return new ScenarioResult(
        id,
        title,
        scenario.why(),
        scenario.mandatory(),
        verdict(results),
        Optional.empty(),
        results,
        Duration.ofNanos(System.nanoTime() - begun).toMillis());
  }

  private static Verdict verdict(List<StepResult> results) {
    return results.stream().allMatch(each -> each.verdict() == Verdict.PASSED)
        ? Verdict.PASSED
        : Verdict.FAILED;
  }

  static ScenarioResult skipped(Planned planned) {
    return skipped(
        planned.id(), planned.title(), planned.scenario(), planned.skipped().orElseThrow());
  }

  static ScenarioResult skipped(String id, Text title, Scenario scenario, Text reason) {
    return new ScenarioResult(
        id,
        title,
        scenario.why(),
        scenario.mandatory(),
        Verdict.SKIPPED,
        Optional.of(reason),
        List.of(),
        0);
  }
}
