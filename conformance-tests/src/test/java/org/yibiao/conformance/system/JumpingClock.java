package org.yibiao.conformance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Put into a hub, it makes the hub's clock one that a {@link NodeClock} sets. */
@Configuration(proxyBeanMethods = false)
class JumpingClock {

  /** System property: the file that says how many seconds the clock is fast. */
  static final String FILE = "yibiao.test.clock";

  @Bean
  @Primary
  Clock jumping() {
    return new Jumping(Path.of(System.getProperty(FILE)), ZoneId.systemDefault());
  }

  private static final class Jumping extends Clock {

    private final Path file;
    private final ZoneId zone;

    Jumping(Path file, ZoneId zone) {
      this.file = file;
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      try {
        return Instant.now().plus(Duration.ofSeconds(Long.parseLong(Files.readString(file))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Jumping(file, other);
    }
  }
}
