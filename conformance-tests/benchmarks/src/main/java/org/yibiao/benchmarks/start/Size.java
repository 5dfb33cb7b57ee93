package org.yibiao.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How large the hub is on a disk, and by what. */
final class Size {

  private Size() {}

  /** A file and its length in bytes. */
  record Part(String name, long bytes) {}

  /** Every file of a folder, the largest first. */
  static List<Part> of(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> new Part(file.getFileName().toString(), length(file)))
          .sorted(Comparator.comparingLong(Part::bytes).reversed())
          .toList();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
