package org.yibiao.kit.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.yibiao.kit.report.Report.CheckResult;
import org.yibiao.kit.report.Report.StepResult;
import org.yibiao.kit.report.Verdict;
import org.yibiao.kit.scenario.Expectation;
import org.yibiao.kit.scenario.Step;
import org.yibiao.kit.scenario.Text;

/** Runs one step: does it, and checks what came. */
final class StepRunner {

  /** Does what a step says. */
  interface Doer {

    /**
     * Does it.
     *
     * @throws RuntimeException if it cannot be done, with the reason
     */
    Came act(Step step, Memory memory);
  }

  private final Doer doer;
  private final Memory memory;

  StepRunner(Doer doer, Memory memory) {
    this.doer = doer;
    this.memory = memory;
  }

  StepResult run(Step step, int number, boolean isCleanup) {
    long begun = System.nanoTime();
    try {
      Came came = doer.act(step, memory);
      List<CheckResult> checks =
          step.expect().map(each -> new Checks(memory).of(each, came)).orElse(List.of());
      return result(step, number, isCleanup, begun, checks, Optional.of(came));
    } catch (RuntimeException e) {
      return result(step, number, isCleanup, begun, List.of(notDone(e)), Optional.empty());
    }
  }

  private static StepResult result(
      Step step,
      int number,
      boolean isCleanup,
      long begun,
      List<CheckResult> checks,
      Optional<Came> came) {
    boolean isRight = checks.stream().allMatch(each -> each.verdict() == Verdict.PASSED);
    return new StepResult(
        number,
        Titles.of(step),
        isCleanup,
        isRight ? Verdict.PASSED : Verdict.FAILED,
        Duration.ofNanos(System.nanoTime() - begun).toMillis(),
        checks,
        came.map(Came::messages).orElse(List.of()));
  }

  private static CheckResult notDone(RuntimeException why) {
    return new CheckResult(
        Text.of("步骤可以执行", "the step can be done"),
        Verdict.FAILED,
        "可以 · yes",
        String.valueOf(why.getMessage()),
        Optional.of(
            Text.of(
                "请检查场景文件和命令行参数。", "Look at the scenario's file and the options of the command.")));
  }

  /** How long further answers are counted. */
  static Duration lingers(Step step) {
    return step.expect().flatMap(Expectation::settle).orElse(Duration.ZERO);
  }
}
