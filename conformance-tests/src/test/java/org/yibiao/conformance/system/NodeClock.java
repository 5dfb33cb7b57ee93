package org.yibiao.conformance.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A node's clock, to be put forward and back: what the hub takes for the time. Its broker client,
 * its grid and the other processes keep the right time.
 */
public final class NodeClock {

  private static final List<String> CLASSES = List.of("JumpingClock", "JumpingClock$Jumping");

  private final Path file;
  private final Path classes;

  NodeClock(Path folder) {
    this.file = folder.resolve("clock");
    this.classes = folder.resolve("clock-classes");
    copyClasses();
    putForward(Duration.ZERO);
  }

  /** Sets it to as much after the right time; before it, if negative. */
  public void putForward(Duration by) {
    try {
      Path fresh =
          Files.writeString(file.resolveSibling("clock.new"), Long.toString(by.toSeconds()));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a hub needs on its class path to go by it. */
  Path classes() {
    return classes;
  }

  /** What a hub has to be told to go by it. */
  Map<String, String> settings() {
    return Map.of(
        "spring.main.sources", JumpingClock.class.getName(), JumpingClock.FILE, file.toString());
  }

  /** Alone: the tests have more on their class path that a hub must not find. */
  private void copyClasses() {
    String path = JumpingClock.class.getPackageName().replace('.', '/');
    try {
      Path own = Files.createDirectories(classes.resolve(path));
      for (String name : CLASSES) {
        try (InputStream in = NodeClock.class.getResourceAsStream(name + ".class")) {
          Files.copy(in, own.resolve(name + ".class"), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
