package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.Part;
import org.yibiao.standard.v1.PartState;

/** A department that misbehaves holds up its own part, and only that, until it is well again. */
@ExtendWith(SharedInstallation.class)
class MisbehavingDepartmentIT {

  private final Installation installation;
  private final Hub hub;

  MisbehavingDepartmentIT(Installation installation) {
    this.installation = installation;
    this.hub = new Hub(installation);
  }

  @AfterEach
  void everybody_is_well_again() {
    for (String department : new String[] {"tax", "public-security", "market-regulation", "land"}) {
      installation.simulate(department, "normal");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tax, down, taxpayer-registration",
    "tax, garbled, taxpayer-registration",
    "market-regulation, down, company-registration",
    "market-regulation, garbled, company-registration",
    "land, down, property-check",
    "land, garbled, property-check",
    "public-security, down, identity-check",
    "public-security, garbled, identity-check"
  })
  void its_step_is_tried_again_until_it_is_well(String department, String mode, String step) {
    installation.simulate(department, mode);
    String caseNumber = hub.handIn(Forms.json());
    Case held = hub.caseWhen(caseNumber, now -> isHeldUp(Hub.part(now, step)));
    assertThat(Hub.part(held, step).getReason().getText().getZh()).isNotBlank();
    installation.simulate(department, "normal");
    hub.caseWhen(caseNumber, now -> isOver(now, step));
    if (Hub.part(hub.caseNow(caseNumber), step).getState() != PartState.DONE) {
      hub.retry(caseNumber, step);
    }
    hub.completed(caseNumber);
  }

  private static boolean isHeldUp(Part part) {
    return part.getReason() != null && part.getState() != PartState.DONE;
  }

  private static boolean isOver(Case now, String step) {
    PartState state = Hub.part(now, step).getState();
    return state == PartState.DONE
        || state == PartState.WAITING_FOR_PERSON
        || state == PartState.OUTCOME_UNKNOWN;
  }
}
