package org.yibiao.conformance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The console without a mouse. */
@BeforeTheConsole
class KeyboardIT {

  private static final int FARTHEST = 40;

  private final Screen screen;

  KeyboardIT(Screen screen) {
    this.screen = screen;
  }

  @Test
  void the_keyboard_begins_at_the_page_itself_and_a_link_leads_there_from_the_menu() {
    screen.logIn("monitor").open("/flow");
    assertThat(screen.page().locator("#main")).isFocused();

    screen.page().locator(".skip").focus();
    screen.page().keyboard().press("Enter");

    assertThat(screen.page().locator("#main")).isFocused();
  }

  @Test
  void a_page_is_reached_from_the_menu_with_tab_and_enter() {
    screen.logIn("monitor").open("/flow");

    tabTo("部门");
    screen.page().keyboard().press("Enter");

    assertThat(screen.page()).hasURL(Pattern.compile(".*/departments$"));
    assertThat(screen.page().locator("#main")).isFocused();
  }

  @Test
  void a_dialogue_takes_the_focus_and_escape_gives_it_back() {
    screen.logIn("supervisor").open("/departments?department=tax");
    screen.button("下达指令（已选 1）").focus();

    screen.page().keyboard().press("Enter");
    assertThat(screen.page().locator("dialog[open]")).hasCount(1);
    assertThat(screen.page().evaluate("document.activeElement.closest('dialog') !== null"))
        .isEqualTo(true);
    screen.page().keyboard().press("Escape");

    assertThat(screen.page().locator("dialog[open]")).hasCount(0);
  }

  private void tabTo(String words) {
    Page page = screen.page();
    for (int tabs = 0; tabs < FARTHEST; tabs++) {
      page.keyboard().press("Tab");
      Object text = page.evaluate("document.activeElement.innerText.trim()");
      if (words.equals(text)) {
        return;
      }
    }
    throw new AssertionError("No key leads to " + words);
  }
}
