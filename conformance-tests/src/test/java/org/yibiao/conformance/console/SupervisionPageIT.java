package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;

/** Where people see cases against their time limits. */
@BeforeTheConsole
class SupervisionPageIT {

  private static final LocatorAssertions.IsVisibleOptions A_WHILE =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  private final Hub hub;
  private final Screen screen;

  SupervisionPageIT(Installation installation, Screen screen) {
    this.hub = new Hub(installation);
    this.screen = screen;
  }

  @Test
  void a_case_opens_with_its_departments_in_parallel_lanes() {
    String caseNumber = hub.handIn(Forms.json());
    hub.completed(caseNumber);

    screen.logIn("supervisor").open("/supervision?case=" + caseNumber);

    assertThat(screen.page().locator(".lanes").first()).isVisible(A_WHILE);
    screen.shot("supervision-case").isUsable();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases", "late", "cards", "statistics", "ratings"})
  void each_of_its_lists_can_be_used(String list) {
    screen.logIn("monitor").open("/supervision?show=" + list);

    screen.page().locator(".loading").waitFor(Gone.SOON);
    screen.shot("supervision-" + list).isUsable();
  }
}
