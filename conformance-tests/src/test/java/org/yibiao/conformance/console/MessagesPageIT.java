package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;

/** Where people follow a message through the hub. */
@BeforeTheConsole
class MessagesPageIT {

  private static final LocatorAssertions.IsVisibleOptions A_WHILE =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  private static final String SERVICE = "market-regulation.company-registration";

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

  @Test
  void somebody_with_a_reason_sees_both_forms_of_what_crossed_side_by_side() {
    lookAtAStep("supervisor");

    screen.page().locator(".hops button[aria-label^='查看内容']").first().click();
    screen.page().locator("form.ask input[required]").fill("核对企业设立登记的内容");
    screen.button("查看").click();

    assertThat(screen.page().locator(".pane")).hasCount(2);
    assertThat(screen.page().locator(".changes tbody tr").first()).isVisible(A_WHILE);
    screen.shot("message-contents").isUsable();
  }

  @Test
  void the_way_of_a_message_is_saved_as_evidence() throws IOException {
    lookAtAStep("supervisor");

    try (ZipFile evidence = new ZipFile(screen.saved(screen.button("下载为证据")).toFile())) {
      assertTrue(evidence.stream().anyMatch(entry -> entry.getName().contains("manifest")));
    }
  }

  private void lookAtAStep(String role) {
    String caseNumber = hub.handIn(Forms.json());
    hub.completed(caseNumber);
    screen.logIn(role).open("/messages?service=" + SERVICE + "&caseNumber=" + caseNumber);
    screen.page().locator("table tbody tr a").first().click();
    assertThat(screen.page().locator(".hops > li").first()).isVisible(A_WHILE);
  }
}
