package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.Login;

/** Where a department decides who may have its data. */
@BeforeTheConsole
class GrantsPageIT {

  private static final String GROUND = "《海关事务担保条例》第九条，页面试验";

  private final Installation installation;
  private final Screen screen;

  GrantsPageIT(Installation installation, Screen screen) {
    this.installation = installation;
    this.screen = screen;
  }

  @Test
  void the_holder_approves_an_application_and_takes_the_grant_back() throws IOException {
    apply();
    screen.logIn("land-operator").open("/grants?part=waiting");

    decide("批准");
    screen.open("/grants?part=force");
    assertThat(row()).containsText("生效");
    screen.shot("grants").isUsable();

    decide("收回");
    screen.open("/grants?part=all");
    assertThat(row()).containsText("已收回");
  }

  private void decide(String deed) {
    row()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(deed).setExact(true))
        .click();
    screen.page().locator("input[name=reason]").fill("依职权办理");
    screen.shot("grants-" + deed);
    screen.page().locator("dialog button[type=submit]").click();
    assertThat(screen.page().locator("dialog")).hasCount(0);
  }

  private Locator row() {
    return screen
        .page()
        .locator("#grants tbody tr", new Page.LocatorOptions().setHasText(GROUND))
        .first();
  }

  private void apply() throws IOException {
    HttpResponse<String> answer =
        new Hub(installation)
            .post(
                "/api/v1/grants",
                "application/json",
                """
                {"resource": "3070150000/00003", "fields": ["/realEstateUnitCode"], "perDay": 10, "ground": "%s"}
                """
                    .formatted(GROUND),
                "Authorization",
                Login.basic("customs", installation.secret("customs.exchange-key")));
    assertThat(answer.statusCode()).isBetween(200, 201);
  }
}
