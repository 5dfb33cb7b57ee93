package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.Test;

/** Testers have a department's system tested from the page, and read the report that is kept. */
@BeforeTheConsole
class RunsPageIT {

  private static final String RUNS = "/validation?part=runs";

  /** A run starts the department's adapter, and tries how it bears delays. */
  private static final ContainsTextOptions LONG = new ContainsTextOptions().setTimeout(300_000);

  private final Screen screen;

  RunsPageIT(Screen screen) {
    this.screen = screen;
  }

  @Test
  void a_tester_runs_the_scenarios_of_tax_and_opens_the_report() {
    screen.logIn("tester").open(RUNS);
    screen.page().locator("#run-department").selectOption("tax");
    screen.button("运行检测").click();
    screen.shot("runs-confirm");
    screen.button("开始检测").click();

    assertThat(newest()).containsText("检测中");
    screen.shot("runs-going").isUsable();
    assertThat(newest()).not().containsText("检测中", LONG);
    assertThat(newest()).containsText("通过");

    newest().locator("a").click();
    assertThat(screen.page().locator("#kit-report")).containsText("模拟系统");
    screen.shot("runs-report").isUsable();
    screen.sized(390, 900).shot("runs-narrow").isUsable();
  }

  @Test
  void whoever_may_not_is_told_so_in_their_language() {
    screen.logIn("supervisor").open(RUNS).english();

    assertThat(screen.text("Your role does not allow this")).isVisible();
    screen.shot("runs-not-allowed").isUsable();
  }

  private Locator newest() {
    return screen.page().locator("#kit-runs tbody tr").first();
  }
}
