package org.yibiao.kit;

import java.util.List;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.Verdict;

/** What a run found wrong: scenario, check, and what came. */
final class Failures {

  private Failures() {}

  static List<String> of(Report report) {
    return report.scenarios().stream()
        .filter(each -> each.verdict() == Verdict.FAILED)
        .flatMap(
            scenario ->
                scenario.steps().stream()
                    .flatMap(step -> step.checks().stream())
                    .filter(check -> check.verdict() == Verdict.FAILED)
                    .map(check -> scenario.id() + ": " + check.what().en() + ": " + check.came()))
        .toList();
  }
}
