package org.yibiao.conformance.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the machine's own Chromium; one for all tests, started by the first that asks. Where
 * there is none they are skipped with a word that says so; in CI they fail.
 */
final class Browsing implements ParameterResolver {

  /** For what is to be seen soon, on a machine that does much besides. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      String why =
          "No browser: the pages are not tried. Install Chromium, or name one in YIBIAO_BROWSER";
      if (Boolean.parseBoolean(System.getenv("CI"))) {
        throw new IllegalStateException(why);
      }
      Assumptions.abort(why);
    }
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(Browsing.class))
        .computeIfAbsent("browser", key -> new Started(program.orElseThrow()), Started.class)
        .browser;
  }

  private static Optional<Path> program() {
    return Stream.concat(
            Stream.ofNullable(System.getenv("YIBIAO_BROWSER")).map(Path::of), onThePath())
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> onThePath() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
  }

  private static final class Started implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    Started(Path program) {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(program)
                      // in a container there is no other sandbox than the container
                      .setArgs(List.of("--no-sandbox")));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
