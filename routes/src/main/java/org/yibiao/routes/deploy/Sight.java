package org.yibiao.routes.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/**
 * How a directory, or one file, looks without being read. Hundreds of folders that are looked at
 * each second are read only when they look different; one that looks different need not be.
 *
 * @param files what each file says of itself
 */
record Sight(Map<Path, Outside> files) {

  /**
   * What a file says of itself.
   *
   * @param key of the file on its file system, if it has such; null where it has none
   */
  record Outside(long bytes, FileTime written, Object key) {}

  /** Looks at what lies there; links are not followed. */
  static Sight of(Path place) {
    Map<Path, Outside> files = new HashMap<>();
    try {
      Files.walkFileTree(
          place,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
              files.put(file, new Outside(is.size(), is.lastModifiedTime(), is.fileKey()));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(place + " cannot be read", e);
    }
    return new Sight(files);
  }
}
