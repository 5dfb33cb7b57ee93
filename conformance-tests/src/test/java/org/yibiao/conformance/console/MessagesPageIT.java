package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;

/** Where people follow a message through the hub. */
@BeforeTheConsole
class MessagesPageIT {

  private static final LocatorAssertions.IsVisibleOptions A_WHILE =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  private final Hub hub;
  private final Screen screen;

  MessagesPageIT(Installation installation, Screen screen) {
    this.hub = new Hub(installation);
    this.screen = screen;
  }

  @Test
  void a_monitor_finds_the_messages_of_a_case_and_opens_the_way_of_one() {
    String caseNumber = hub.handIn(Forms.json());
    hub.completed(caseNumber);
    screen.logIn("monitor").open("/messages?caseNumber=" + caseNumber);
    assertThat(screen.page().locator("table tbody tr").first()).isVisible(A_WHILE);
    screen.shot("messages").isUsable();

    screen.page().locator("table tbody tr a").first().click();

    assertThat(screen.page().locator(".hops > li").first()).isVisible(A_WHILE);
    screen.shot("message").isUsable();
  }
}
