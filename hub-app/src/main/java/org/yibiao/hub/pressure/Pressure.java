package org.yibiao.hub.pressure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the hub has room for more. What it looks at every so often changes slowly: a request is
 * held against the last look.
 */
@Component
@EnableConfigurationProperties(PressureSettings.class)
public class Pressure {

  private static final Logger LOG = LoggerFactory.getLogger(Pressure.class);

  private final PressureSettings settings;
  private final Path data;
  private final Path attachments;
  private final JdbcClient jdbc;
  private volatile Optional<String> reason = Optional.empty();

  Pressure(
      PressureSettings settings,
      @Value("${yibiao.data}") Path data,
      @Value("${yibiao.attachments.folder}") Path attachments,
      JdbcClient jdbc) {
    this.settings = settings;
    this.data = data.toAbsolutePath();
    this.attachments = attachments.toAbsolutePath();
    this.jdbc = jdbc;
  }

  /** Why nothing can be taken at the moment, for operators; empty while there is room. */
  public Optional<String> reason() {
    return reason;
  }

  /** Looks once more. */
  void look() {
    Optional<String> now =
        diskFull(data, "data").or(() -> diskFull(attachments, "attachments")).or(this::outboxFull);
    if (!now.equals(reason)) {
      now.ifPresentOrElse(
          why -> LOG.error("Nothing more is taken: {}", why),
          () -> LOG.info("There is room again"));
    }
    reason = now;
  }

  private Optional<String> diskFull(Path folder, String name) {
    try {
      Files.createDirectories(folder);
      long free = Files.getFileStore(folder).getUsableSpace();
      return free < settings.leastFree().toBytes()
          ? Optional.of("the disk of the " + name + " folder is full")
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> outboxFull() {
    try {
      long waiting = jdbc.sql("select count(*) from outbox").query(Long.class).single();
      return waiting > settings.mostWaiting()
          ? Optional.of("too many messages wait for the broker")
          : Optional.empty();
    } catch (DataAccessException e) {
      return Optional.of("the database cannot be reached");
    }
  }
}
