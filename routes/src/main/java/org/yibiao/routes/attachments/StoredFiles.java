package org.yibiao.routes.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/** How old files are that others may take away meanwhile. */
final class StoredFiles {

  private StoredFiles() {}

  /** Whether the file is there, and was written before this moment. */
  static boolean isOlder(Path file, Instant moment) {
    try {
      return Files.isRegularFile(file)
          && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
