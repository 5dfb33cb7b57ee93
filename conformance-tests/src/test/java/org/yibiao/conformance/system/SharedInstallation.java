package org.yibiao.conformance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one installation that they share; it is started by the first that asks, and lives
 * as long as the process that runs the tests.
 */
public final class SharedInstallation implements ParameterResolver {

  /**
   * A message that nobody can work on is given up within seconds, not after two minutes; a hub that
   * asks for the first time, beside much else, has time for it.
   */
  private static final Map<String, String> SOON =
      Map.of("yibiao.broker.longest-pause", "PT1S", "yibiao.prefill.deadline", "PT20S");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Installation.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(
            StoreScope.LAUNCHER_SESSION,
            ExtensionContext.Namespace.create(SharedInstallation.class))
        .computeIfAbsent("installation", key -> Attempt.toStart(folder()), Attempt.class)
        .installation();
  }

  /** One for all: what did not start once would hold up every test that asks for it. */
  private record Attempt(Optional<Installation> started, Optional<Throwable> failure)
      implements AutoCloseable {

    static Attempt toStart(Path folder) {
      try {
        return new Attempt(Optional.of(Installation.start(folder, SOON)), Optional.empty());
      } catch (RuntimeException | Error e) {
        return new Attempt(Optional.empty(), Optional.of(e));
      }
    }

    Installation installation() {
      return started.orElseThrow(
          () -> new IllegalStateException("Did not start", failure.orElseThrow()));
    }

    @Override
    public void close() {
      started.ifPresent(Installation::close);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target", "it")), "shared")
          .toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
