package org.yibiao.kit.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.kit.department.DepartmentLine;
import org.yibiao.kit.department.DepartmentSample;
import org.yibiao.kit.department.DepartmentTarget;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.Report.ScenarioResult;
import org.yibiao.kit.scenario.Scenario;
import org.yibiao.kit.scenario.Scenarios;
import org.yibiao.kit.scenario.Text;

/** A run in which the kit plays the hub, against one department's system. */
public final class DepartmentRun {

  private static final int KNOCKS = 4;
  private static final Duration BETWEEN_KNOCKS = Duration.ofSeconds(1);

  private final DepartmentTarget target;
  private final Consumer<ScenarioResult> told;

  /**
   * A run.
   *
   * @param told hears of each scenario when it is over
   */
  public DepartmentRun(DepartmentTarget target, Consumer<ScenarioResult> told) {
    this.target = target;
    this.told = told;
  }

  /**
   * Runs all scenarios that are for the department: the general ones and its own.
   *
   * @throws IllegalArgumentException if it cannot be run at all, such as for a missing setting
   */
  public Report run() {
    Instant startedAt = Instant.now();
    List<ScenarioResult> results = new ArrayList<>();
    try (DepartmentLine line = target.open(Map.of())) {
      warmUp(line);
      for (Scenario scenario : Scenarios.ofDepartment(target.department().folder())) {
        for (Planned planned : Planned.of(scenario, target)) {
          ScenarioResult result = run(planned, line);
          told.accept(result);
          results.add(result);
        }
      }
    }
    return Report.of(about(), startedAt, Instant.now(), results);
  }

  /**
   * The first call opens connections: how long it takes says nothing of the others. If none can be
   * opened, again and again, there is nothing to test.
   */
  private void warmUp(DepartmentLine line) {
    for (int i = 0; i < KNOCKS; i++) {
      List<String> outcomes = firstOutcomes(line);
      if (outcomes.isEmpty() || !outcomes.stream().allMatch("unavailable"::equals)) {
        return;
      }
      Pauses.of(BETWEEN_KNOCKS);
    }
    throw new IllegalArgumentException(
        "无法连接被测系统 · The system cannot be reached: " + target.endpoint());
  }

  private List<String> firstOutcomes(DepartmentLine line) {
    return target.department().descriptor().services().stream()
        .filter(service -> service.repeat().allowed())
        .flatMap(service -> DepartmentSample.of(target.department(), service).stream().limit(1))
        .map(sample -> line.ask(sample.request(), Duration.ZERO))
        .map(answer -> answer.tree().path("outcome").asString(""))
        .toList();
  }

  private Report.Run about() {
    DepartmentDescriptor descriptor = target.department().descriptor();
    return new Report.Run(
        KitVersion.current(),
        KitVersion.ofStandard(),
        Report.Role.HUB,
        new Report.Subject(
            descriptor.department().value(),
            Text.of(descriptor.name().zh(), descriptor.name().en()),
            descriptor.protocol()),
        target.endpoint(),
        target.simulation().isPresent());
  }

  private ScenarioResult run(Planned planned, DepartmentLine usual) {
    if (planned.skipped().isPresent()) {
      return ScenarioRunner.skipped(planned);
    }
    if (planned.scenario().settings().isEmpty()) {
      return on(planned, usual);
    }
    try (DepartmentLine other = target.open(planned.scenario().settings())) {
      return on(planned, other);
    }
  }

  private ScenarioResult on(Planned planned, DepartmentLine line) {
    Memory memory = new Memory(planned.sample().outcome(), planned.sample().code());
    StepRunner steps = new StepRunner(new DepartmentPlay(target, line, planned), memory);
    return ScenarioRunner.run(planned, steps);
  }
}
