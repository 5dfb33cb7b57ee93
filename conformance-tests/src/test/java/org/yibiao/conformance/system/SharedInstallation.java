package org.yibiao.conformance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one installation that they share; it is started by the first that asks. */
public final class SharedInstallation implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Installation.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedInstallation.class))
        .computeIfAbsent("installation", key -> Attempt.toStart(folder()), Attempt.class)
        .installation();
  }

  /** One for all: what did not start once would hold up every test that asks for it. */
  private record Attempt(Optional<Installation> started, Optional<Throwable> failure)
      implements AutoCloseable {

    static Attempt toStart(Path folder) {
      try {
        return new Attempt(Optional.of(Installation.start(folder)), Optional.empty());
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
