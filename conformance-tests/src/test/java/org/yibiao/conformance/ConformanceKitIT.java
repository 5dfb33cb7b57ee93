package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;
import org.yibiao.kit.department.KnownDepartment;
import org.yibiao.kit.hub.Credentials;
import org.yibiao.kit.hub.HubTarget;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.Verdict;
import org.yibiao.kit.run.HubRun;
import org.yibiao.kit.scenario.Text;

/** The hub passes the kit that plays a department against it. */
@ExtendWith(SharedInstallation.class)
class ConformanceKitIT {

  private final Installation installation;

  ConformanceKitIT(Installation installation) {
    this.installation = installation;
  }

  /** One that has data of its own and reports their changes, and one that only asks. */
  @ParameterizedTest
  @ValueSource(strings = {"market-regulation", "planning"})
  void the_hub_passes_in_full_whoever_asks(String department) throws IOException {
    Report report = run(department);

    assertThat(failures(report)).isEmpty();
    assertThat(report.fullPass()).isTrue();
  }

  private Report run(String department) throws IOException {
    KnownDepartment known = KnownDepartment.find(department).orElseThrow();
    Credentials own =
        new Credentials(
            department,
            installation.secret(department + ".exchange-key"),
            Optional.empty(),
            department + "/none");
    HubTarget hub = new HubTarget(installation.at("/"), known, own);
    return new HubRun(hub, Text.of("部门", "a department"), false, each -> {}).run();
  }

  private static List<String> failures(Report report) {
    return report.scenarios().stream()
        .filter(each -> each.verdict() == Verdict.FAILED)
        .map(
            each ->
                each.id()
                    + " "
                    + each.steps().stream()
                        .flatMap(step -> step.checks().stream())
                        .filter(check -> check.verdict() == Verdict.FAILED)
                        .map(check -> check.what().en() + ": " + check.came())
                        .toList())
        .toList();
  }
}
