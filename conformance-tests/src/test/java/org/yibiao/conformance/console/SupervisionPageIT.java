package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;

/** Where people see cases against their time limits. */
@ExtendWith({SharedInstallation.class, Browsing.class})
class SupervisionPageIT {

  private static final LocatorAssertions.IsVisibleOptions A_WHILE =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  private final Installation installation;
  private final Hub hub;
  private final Browser browser;
  private Screen screen;

  SupervisionPageIT(Installation installation, Browser browser) {
    this.installation = installation;
    this.hub = new Hub(installation);
    this.browser = browser;
  }

  @AfterEach
  void leave() {
    screen.close();
  }

  @Test
  void a_case_opens_with_its_departments_in_parallel_lanes() {
    String caseNumber = hub.handIn(Forms.json());
    hub.completed(caseNumber);

    screen =
        Screen.of(browser, installation)
            .logIn("supervisor")
            .open("/supervision?case=" + caseNumber);

    assertThat(screen.page().locator(".lanes").first()).isVisible(A_WHILE);
    screen.shot("supervision-case").isUsable();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases", "late", "cards", "statistics", "ratings"})
  void each_of_its_lists_can_be_used(String list) {
    screen = Screen.of(browser, installation).logIn("monitor").open("/supervision?show=" + list);

    screen.page().locator(".loading").waitFor(Gone.SOON);
    screen.shot("supervision-" + list).isUsable();
  }
}
