package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.conformance.system.Forms;

/** The pages that anybody may open. */
@BeforeTheConsole
class PublicPagesIT {

  private final Screen screen;

  PublicPagesIT(Screen screen) {
    this.screen = screen;
  }

  @ParameterizedTest
  @CsvSource({
    "/start, 390, LIGHT",
    "/catalogue, 1280, LIGHT",
    "/catalogue, 390, DARK",
    "/validation, 1280, LIGHT",
    "/validation, 390, DARK"
  })
  void can_be_used_by_everybody(String path, int width, ColorScheme colours) {
    screen.sized(width, 900).coloured(colours).open(path);

    screen.page().locator(".loading").waitFor(Gone.SOON);
    screen.shot(path.substring(1) + "-" + width + "-" + colours).isUsable();
  }

  @Test
  void somebody_pastes_a_document_and_sees_what_is_wrong_with_it_in_its_place() {
    screen.open("/validation");

    screen
        .page()
        .locator("textarea")
        .first()
        .fill(Forms.xml().replace("<matterCode>", "<matterCode>X"));
    screen.button("校验").click();

    assertThat(screen.page().getByText("matterCode").first()).isVisible();
    screen.shot("validation-verdict").isUsable();
  }

  @Test
  void the_language_is_kept_from_page_to_page() {
    screen.open("/start").english().open("/catalogue");

    assertThat(screen.page().locator("html[lang=en]")).hasCount(1);
    screen.shot("catalogue-english").isUsable();
  }
}
