package org.yibiao.hub.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.hub.secrets.OwnersFile;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;

/**
 * Copies of all that a hub with an embedded database keeps, made while it runs: the database as of
 * one moment, the secrets, and the files that its rows speak of. The broker's journal is not among
 * it: what it carries of cases is made anew from the database (forgotten steps are reminded).
 */
@Component
public class Backups {

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

  /** What rows of the database speak of lies there; the rest can be made anew. */
  private static final List<String> FOLDERS =
      List.of("handovers", "departments", "plans", "archive");

  /** Attachments lie in a folder of their own, which may be elsewhere. */
  static final String ATTACHMENTS = "attachments";

  private static final String KEPT = "kept";

  private final Path data;
  private final Path secrets;
  private final Path signingKey;
  private final Path attachments;
  private final Path folder;
  private final String database;
  private final JdbcClient jdbc;
  private final Clock clock;

  Backups(
      @Value("${yibiao.data}") Path data,
      @Value("${yibiao.secrets}") Path secrets,
      @Value("${yibiao.access.signing-key:${yibiao.data}/signing-key.jwk}") Path signingKey,
      @Value("${yibiao.attachments.folder}") Path attachments,
      @Value("${yibiao.backup.folder}") Path folder,
      @Value("${spring.datasource.url}") String database,
      JdbcClient jdbc,
      Clock clock) {
    this.data = data;
    this.secrets = secrets;
    this.signingKey = signingKey;
    this.attachments = attachments;
    this.folder = folder;
    this.database = database;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Makes one.
   *
   * @throws Refusal if the database is not the hub's own: it has tools of its own for that
   */
  public synchronized Backup make() {
    if (!database.startsWith("jdbc:h2:file:")) {
      throw new Refusal(Problems.backupElsewhere());
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    Path place = folder.toAbsolutePath().resolve(NAME.format(now));
    try {
      // the first file makes the folder, for its owner alone: a backup holds what the data hold
      OwnersFile.create(place.resolve("secrets.properties"));
      copy(secrets, place.resolve("secrets.properties"));
      copy(signingKey, place.resolve("signing-key.jwk"));
      // before the database, so that no row speaks of a file that was not there yet to be copied,
      // and after it, for those that came in between
      copyFolders(place);
      jdbc.sql("backup to ?").param(place.resolve("hub.zip").toString()).update();
      copyFolders(place);
      // they are there before their rows, and never change
      copyAll(attachments.resolve(KEPT), place.resolve(ATTACHMENTS).resolve(KEPT));
      List<Path> files = Manifest.write(place);
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
      }
      return new Backup(place.toString(), now, files.size(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("The backup cannot be written to " + place, e);
    }
  }

  private void copyFolders(Path place) throws IOException {
    for (String name : FOLDERS) {
      copyAll(data.resolve(name), place.resolve(name));
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      try (Stream<Path> all = Files.walk(from)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          copy(file, to.resolve(from.relativize(file).toString()));
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      // worked off meanwhile, or never made
    }
  }
}
