package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;

/** The first page of those who watch: what flows, live. */
@BeforeTheConsole
class FlowPageIT {

  private static final LocatorAssertions.IsVisibleOptions A_WHILE =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

  private final Hub hub;
  private final Screen screen;

  FlowPageIT(Installation installation, Screen screen) {
    this.hub = new Hub(installation);
    this.screen = screen;
  }

  @Test
  void who_has_not_logged_in_sees_where_to_go_from_here() {
    screen.open("/");

    assertThat(screen.heading("一张表，办成一件事")).isVisible();
    screen.shot("start").isUsable();
  }

  @Test
  void the_flow_moves_while_forms_are_handed_in() {
    screen.logIn("monitor").open("/flow");
    assertThat(screen.text("实时")).isVisible(A_WHILE);

    for (int i = 0; i < 5; i++) {
      hub.post("/api/v1/submissions", "application/xml", Forms.xml());
    }

    Locator moving = screen.page().locator(".edge .run").first();
    assertThat(moving).isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(30_000));
    assertThat(screen.text("REST/XML")).isVisible(A_WHILE);
    screen.shot("flow").isUsable();
  }

  @Test
  void a_department_opens_with_what_goes_to_each_of_its_services() {
    screen.logIn("monitor").open("/flow");

    screen.page().locator("button.stop", with("税务局")).first().click();

    assertThat(screen.heading("税务局")).isVisible(A_WHILE);
    screen.shot("flow-department").isUsable();
  }

  @Test
  void it_speaks_english_and_is_dark_where_the_person_wants_it() {
    screen.sized(1920, 1080).coloured(ColorScheme.DARK).logIn("monitor").english().open("/flow");

    assertThat(screen.heading("Flow")).isVisible();
    assertThat(screen.text("cases today")).isVisible(A_WHILE);
    screen.shot("flow-english-dark").isUsable();
  }

  @Test
  void somebody_without_the_role_is_told_so() {
    screen.logIn("auditor").open("/flow");

    assertThat(screen.text("您的角色没有这项权限")).isVisible(A_WHILE);
    screen.shot("flow-not-allowed").isUsable();
  }

  @Test
  void it_goes_on_being_live_when_the_token_has_ended() {
    screen.logIn("monitor").open("/flow");
    assertThat(screen.text("实时")).isVisible(A_WHILE);

    screen.page().evaluate("sessionStorage.setItem('yibiao.token', 'ended')");

    await().pollInSameThread().atMost(Browsing.PATIENCE).until(() -> !token().equals("ended"));
    assertThat(screen.text("实时")).isVisible(A_WHILE);
    assertThat(screen.text("重新登录")).hasCount(0);
  }

  @Test
  void it_renews_a_token_that_soon_ends() {
    screen.logIn("monitor").open("/flow");
    assertThat(screen.text("实时")).isVisible(A_WHILE);

    String before = token();
    screen
        .page()
        .evaluate(
            "sessionStorage.removeItem('yibiao.token-until');"
                + "document.dispatchEvent(new Event('visibilitychange'))");

    await().pollInSameThread().atMost(Browsing.PATIENCE).until(() -> !token().equals(before));
  }

  @Test
  void whoever_logs_out_in_another_tab_is_told_so_and_comes_back_here_by_logging_in() {
    screen.logIn("monitor").open("/flow");
    assertThat(screen.text("实时")).isVisible(A_WHILE);

    screen.another().open("/start").press("登录").press("退出");

    assertThat(screen.text("您已退出登录，请重新登录")).isVisible(A_WHILE);
    assertThat(screen.text("不是现在的情况")).isVisible();
    screen.shot("flow-logged-out").isUsable();
    screen.button("重新登录").click();
    screen.sayWho("monitor");
    assertThat(screen.heading("流向")).isVisible(A_WHILE);
    assertThat(screen.text("实时")).isVisible(A_WHILE);
  }

  @Test
  void whose_login_has_ended_at_the_hub_is_told_so() {
    screen.logIn("monitor").open("/flow").english();
    assertThat(screen.text("Live")).isVisible(A_WHILE);

    screen.page().context().clearCookies();
    screen.page().evaluate("sessionStorage.setItem('yibiao.token', 'ended')");

    assertThat(screen.text("You are logged out – log in again")).isVisible(A_WHILE);
  }

  @Test
  void while_the_hub_is_away_the_old_picture_says_of_when_it_is() {
    screen.logIn("monitor").open("/flow");
    assertThat(screen.text("实时")).isVisible(A_WHILE);

    screen.page().context().setOffline(true);

    assertThat(screen.text("起无连接，正在重试")).isVisible(A_WHILE);
    assertThat(screen.text("不是现在的情况")).isVisible();
    screen.shot("flow-away");
    screen.page().context().setOffline(false);
    assertThat(screen.text("实时")).isVisible(A_WHILE);
  }

  private String token() {
    return (String) screen.page().evaluate("sessionStorage.getItem('yibiao.token')");
  }

  private static Page.LocatorOptions with(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }
}
