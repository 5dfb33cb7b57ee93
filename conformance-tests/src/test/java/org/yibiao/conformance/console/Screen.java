package org.yibiao.conformance.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.Login;

/** A person before the console: what they see, and what they do. */
final class Screen implements AutoCloseable {

  private static final Path SHOTS = Path.of("target", "screenshots");
  private static final List<String> SERIOUS = List.of("serious", "critical");

  private final String base;
  private final BrowserContext context;
  private final Page page;
  private final List<String> errors = new ArrayList<>();

  private Screen(String base, BrowserContext context) {
    this.base = base;
    this.context = context;
    context.setDefaultTimeout(Browsing.PATIENCE.toMillis());
    page = context.newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            errors.add(message.text());
          }
        });
  }

  /** A screen of 1280 by 900, in light colours and Chinese. */
  static Screen of(Browser browser, Installation hub) {
    String base = hub.at("/").toString();
    return new Screen(
        base.substring(0, base.length() - 1),
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("zh-CN")
                .setColorScheme(ColorScheme.LIGHT)));
  }

  Screen sized(int width, int height) {
    page.setViewportSize(width, height);
    return this;
  }

  Screen coloured(ColorScheme colours) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    return this;
  }

  /** Logs in as a person, who is named like their role, as a person does. */
  Screen logIn(String role) {
    open("/start");
    button("登录").click();
    return sayWho(role);
  }

  /** Fills in the login page. */
  Screen sayWho(String role) {
    page.locator("input[name=username]").fill(role);
    page.locator("input[name=password]").fill(Login.PASSWORD);
    page.locator("form button[type=submit], form input[type=submit]").first().click();
    page.getByText(role, new Page.GetByTextOptions().setExact(true)).waitFor();
    return this;
  }

  /** Goes to a page, and waits until it is there; what it reads may still be on its way. */
  Screen open(String path) {
    page.navigate(base + path);
    page.locator("main h1").first().waitFor();
    return this;
  }

  /** Another browser, in which nobody has logged in. */
  Screen elsewhere() {
    return new Screen(
        base,
        context
            .browser()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("zh-CN")));
  }

  /** What the browser saves when a button is pressed. */
  Path saved(Locator button) {
    return page.waitForDownload(button::click).path();
  }

  /** Another tab of the same browser. */
  Screen another() {
    return new Screen(base, context);
  }

  Screen press(String words) {
    button(words).click();
    return this;
  }

  Screen english() {
    button("English").click();
    return this;
  }

  Page page() {
    return page;
  }

  Locator button(String words) {
    return page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
        .first();
  }

  Locator heading(String words) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words)).first();
  }

  Locator text(String words) {
    return page.getByText(words).first();
  }

  /** Keeps what is seen, for people to look at: {@code target/screenshots}. */
  Screen shot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
    return this;
  }

  /** Nothing that keeps people from using the page, by axe-core; and no error in its scripts. */
  void isUsable() {
    List<Rule> broken =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .toList();
    assertThat(broken)
        .extracting(
            rule ->
                rule.getId()
                    + " "
                    + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList())
        .isEmpty();
    assertThat(errors).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("nothing is wider than the page")
        .isEqualTo(true);
  }

  @Override
  public void close() {
    context.close();
  }
}
