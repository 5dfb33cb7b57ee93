package org.yibiao.kit.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yibiao.kit.hub.HubTarget;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.Report.ScenarioResult;
import org.yibiao.kit.scenario.Action.Call;
import org.yibiao.kit.scenario.Scenario;
import org.yibiao.kit.scenario.Scenario.Need;
import org.yibiao.kit.scenario.Scenarios;
import org.yibiao.kit.scenario.Step;
import org.yibiao.kit.scenario.Text;

/** A run in which the kit plays a department, against a hub. */
public final class HubRun {

  private final HubTarget target;
  private final Text department;
  private final boolean mayBurst;
  private final Consumer<ScenarioResult> told;

  /**
   * A run.
   *
   * @param department the name of the one that is played
   * @param mayBurst whether the hub may be called beyond the department's quota
   * @param told hears of each scenario when it is over
   */
  public HubRun(
      HubTarget target, Text department, boolean mayBurst, Consumer<ScenarioResult> told) {
    this.target = target;
    this.department = department;
    this.mayBurst = mayBurst;
    this.told = told;
  }

  /**
   * Runs all scenarios for hubs.
   *
   * @throws IllegalArgumentException if nobody listens there
   */
  public Report run() {
    Instant startedAt = Instant.now();
    if (new HttpCaller().call("GET", target.address(), Map.of(), new byte[0]).isUnanswered()) {
      throw new IllegalArgumentException("无法连接平台 · The hub cannot be reached: " + target.address());
    }
    List<ScenarioResult> results = new ArrayList<>();
    for (Scenario scenario : Scenarios.ofHub()) {
      ScenarioResult result =
          missing(scenario)
              .map(why -> ScenarioRunner.skipped(scenario.id(), scenario.title(), scenario, why))
              .orElseGet(() -> run(scenario));
      told.accept(result);
      results.add(result);
    }
    return Report.of(about(), startedAt, Instant.now(), results);
  }

  private ScenarioResult run(Scenario scenario) {
    StepRunner steps = new StepRunner(new HubPlay(target), new Memory("done", Optional.empty()));
    return ScenarioRunner.run(scenario.id(), scenario.title(), scenario, steps);
  }

  private Optional<Text> missing(Scenario scenario) {
    if (scenario.needs().contains(Need.BURST) && !mayBurst) {
      return Optional.of(
          Text.of(
              "会在一分钟内占满该部门的调用配额；要测请加 --burst",
              "It uses up the department's quota for a minute; give --burst to try it"));
    }
    Set<String> before = new HashSet<>();
    for (Step step : scenario.steps()) {
      Optional<Text> missing = step.call().flatMap(call -> missing(call, before));
      if (missing.isPresent()) {
        return missing;
      }
      step.name().ifPresent(before::add);
    }
    return Optional.empty();
  }

  private Optional<Text> missing(Call call, Set<String> before) {
    if (!target.canLogIn(call)) {
      return Optional.of(
          Text.of("没有给出签名密钥（--signing-key）", "No signing key was given (--signing-key)"));
    }
    return call.document()
        .filter(each -> !before.contains(each.of()) && !target.has(each.of()))
        .map(
            each ->
                Text.of(
                    "该部门没有可用的数据（" + each.of() + "）",
                    "The department has nothing to try this with (" + each.of() + ")"));
  }

  private Report.Run about() {
    return new Report.Run(
        KitVersion.current(),
        KitVersion.ofStandard(),
        Report.Role.DEPARTMENT,
        new Report.Subject(
            "hub",
            Text.of(
                "数据交换平台（检测方身份：" + department.zh() + "）",
                "data-exchange hub (asked by " + department.en() + ")"),
            "REST"),
        target.address().toString(),
        false);
  }
}
