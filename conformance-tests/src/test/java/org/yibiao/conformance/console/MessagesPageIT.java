package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;

/** Where people follow a message through the hub. */
@ExtendWith({SharedInstallation.class, Browsing.class})
class MessagesPageIT {

  private static final LocatorAssertions.IsVisibleOptions A_WHILE =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  private final Installation installation;
  private final Hub hub;
  private final Browser browser;
  private Screen screen;

  MessagesPageIT(Installation installation, Browser browser) {
    this.installation = installation;
    this.hub = new Hub(installation);
    this.browser = browser;
  }

  @AfterEach
  void leave() {
    screen.close();
  }

  @Test
  void a_monitor_finds_the_messages_of_a_case_and_opens_the_way_of_one() {
    String caseNumber = hub.handIn(Forms.json());
    hub.completed(caseNumber);
    screen =
        Screen.of(browser, installation)
            .logIn("monitor")
            .open("/messages?caseNumber=" + caseNumber);
    assertThat(screen.page().locator("table tbody tr").first()).isVisible(A_WHILE);
    screen.shot("messages").isUsable();

    screen.page().locator("table tbody tr a").first().click();

    assertThat(screen.page().locator(".hops > li").first()).isVisible(A_WHILE);
    screen.shot("message").isUsable();
  }
}
