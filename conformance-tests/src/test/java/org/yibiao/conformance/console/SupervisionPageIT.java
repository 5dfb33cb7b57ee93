package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.standard.v1.Case;

/** Where people see cases against their time limits. */
@BeforeTheConsole
class SupervisionPageIT {

  private static final LocatorAssertions.IsVisibleOptions A_WHILE =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  private final Installation installation;
  private final Hub hub;
  private final Screen screen;

  SupervisionPageIT(Installation installation, Screen screen) {
    this.installation = installation;
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

  @Test
  void the_list_of_cases_is_saved_as_a_table_for_excel() throws IOException {
    hub.completed(hub.handIn(Forms.json()));
    screen.logIn("monitor").open("/supervision?show=cases");

    Path saved = screen.saved(screen.button("导出 Excel"));

    try (ZipFile table = new ZipFile(saved.toFile())) {
      assertNotNull(table.getEntry("xl/workbook.xml"));
    }
  }

  @Test
  void a_supervisor_stops_the_clock_of_a_step_and_lets_it_go_on() {
    installation.simulate("market-regulation", "down");
    String caseNumber = hub.handIn(Forms.json());
    hub.caseWhen(caseNumber, SupervisionPageIT::isAsked);
    screen.logIn("supervisor").open("/supervision?case=" + caseNumber);

    screen.page().getByRole(AriaRole.BUTTON, named("启动 企业设立登记")).click();
    screen.page().locator("dialog textarea").fill("申请人须补充材料");
    screen.shot("supervision-procedure");
    screen.page().locator("dialog button.main").click();

    screen.page().getByRole(AriaRole.BUTTON, named("结束")).click();
    screen.page().locator("dialog button.main").click();
    assertThat(screen.page().getByRole(AriaRole.BUTTON, named("启动 企业设立登记"))).isVisible(A_WHILE);
    screen.shot("supervision-procedure-ended").isUsable();
  }

  @AfterEach
  void openAgain() {
    installation.simulate("market-regulation", "normal");
  }

  private static boolean isAsked(Case seen) {
    return Hub.part(seen, "company-registration").getStartedAt() != null;
  }

  private static Page.GetByRoleOptions named(String words) {
    return new Page.GetByRoleOptions().setName(words);
  }
}
