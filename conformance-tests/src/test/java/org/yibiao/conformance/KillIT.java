package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.PartState;

/**
 * What a hub with its own database and broker has acknowledged survives kill -9 of it. {@code
 * CrashIT} kills the departments too, and the parts of a cluster.
 */
@ExtendWith(SharedInstallation.class)
class KillIT {

  private final Installation installation;
  private final Hub hub;

  KillIT(Installation installation) {
    this.installation = installation;
    this.hub = new Hub(installation);
  }

  @AfterEach
  void departmentsBehaveAgain() {
    List.of("market-regulation", "public-security")
        .forEach(department -> installation.simulate(department, "normal"));
  }

  @Test
  void open_cases_complete_after_the_hub_was_killed_in_their_midst() throws Exception {
    installation.slowDown("market-regulation", Duration.ofSeconds(1));
    installation.slowDown("public-security", Duration.ofSeconds(1));
    List<String> cases = handIn(hub, 6);
    hub.caseWhen(
        cases.get(0),
        now -> Hub.part(now, "company-registration").getState() == PartState.IN_PROGRESS);
    installation.hub().killHard();
    installation.startHub();
    for (String each : cases) {
      assertThat(hub.completed(each).getPart()).allMatch(part -> part.getState() == PartState.DONE);
    }
    assertThat(creditCodes(hub, cases)).doesNotHaveDuplicates();
  }

  private static List<String> handIn(Hub hub, int many) {
    List<String> cases = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      cases.add(hub.handIn(Forms.json()));
    }
    return cases;
  }

  private static List<String> creditCodes(Hub hub, List<String> cases) {
    return cases.stream().map(hub::caseNow).map(KillIT::creditCode).toList();
  }

  private static String creditCode(Case of) {
    return Hub.part(of, "company-registration").getCompanyRegistrationResult().getCreditCode();
  }
}
