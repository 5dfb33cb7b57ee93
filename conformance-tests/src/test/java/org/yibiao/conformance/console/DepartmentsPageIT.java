package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Where people pause a department and let it go on. */
@BeforeTheConsole
class DepartmentsPageIT {

  private static final String ASIDE = "banks";

  private final Screen screen;

  DepartmentsPageIT(Screen screen) {
    this.screen = screen;
  }

  @Test
  void a_supervisor_pauses_a_department_with_a_reason_and_resumes_it() {
    screen.logIn("supervisor").open("/departments?department=" + ASIDE);
    screen.button("下达指令（已选 1）").click();
    assertThat(screen.text("将影响")).isVisible();
    screen.page().getByLabel("事由").fill("系统升级");
    screen.shot("departments-order").isUsable();
    screen.button("下达").click();

    Locator row = row();
    assertThat(row.getByText("已暂停")).isVisible();
    screen.shot("departments").isUsable();

    row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("恢复")).click();
    screen.page().getByLabel("事由").fill("升级完成");
    screen.button("结束指令").click();

    assertThat(row.getByText("正常")).isVisible();
    assertThat(screen.text("升级完成")).isVisible();
  }

  @Test
  void who_only_watches_can_order_nothing() {
    screen.logIn("monitor").open("/departments");

    assertThat(row()).isVisible();
    assertThat(screen.page().getByRole(AriaRole.CHECKBOX)).hasCount(0);
    screen.isUsable();
  }

  private Locator row() {
    return screen
        .page()
        .locator("tbody tr")
        .filter(new Locator.FilterOptions().setHasText(ASIDE))
        .first();
  }
}
