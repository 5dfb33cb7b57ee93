package org.yibiao.routes.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The hub's own copies of what was dropped, one directory a release: {@code .live/<name>/<digest>}.
 * Which one is live is written down beside them, so that a hub that starts again knows it even if
 * what lies in the departments' directory by then is wrong or gone.
 */
final class KeptReleases {

  private static final String CURRENT = "current";

  private final Path root;

  KeptReleases(Path directory) {
    this.root = directory.resolve(".live");
  }

  /**
   * Copies what was dropped.
   *
   * @return the folder that holds the descriptor
   * @throws Refused if it cannot be taken; nothing of it stays
   */
  Path copy(Path dropped, String name, String digest) {
    Path place = root.resolve(name).resolve(digest);
    boolean wasThere = Files.isDirectory(place);
    try {
      return SafeCopy.of(dropped, place);
    } catch (RuntimeException e) {
      if (!wasThere) {
        drop(name, digest);
      }
      throw e;
    }
  }

  /** Takes away the copy of a release that did not go live. */
  void drop(String name, String digest) {
    if (current(name).filter(digest::equals).isEmpty()) {
      delete(root.resolve(name).resolve(digest));
      deleteIfEmpty(root.resolve(name));
    }
  }

  /** This release is the live one from now on. */
  void remember(String name, String digest) {
    try {
      Files.writeString(root.resolve(name).resolve(CURRENT), digest);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be noted as live", e);
    }
  }

  /** Forgets all releases of a name. */
  void forget(String name) {
    delete(root.resolve(name));
  }

  /** The folder of the release that went live last, if it is still whole. */
  Optional<Path> last(String name) {
    return current(name)
        .map(root.resolve(name)::resolve)
        .filter(Files::isDirectory)
        .map(SafeCopy::withDescriptor);
  }

  /** The names that have a live release. */
  List<String> names() {
    return list(root).stream()
        .map(each -> each.getFileName().toString())
        .filter(name -> current(name).isPresent())
        .toList();
  }

  /** At the start nothing is in flight on an older release: its copy is of no more use. */
  void tidy() {
    for (Path name : list(root)) {
      Optional<String> current = current(name.getFileName().toString());
      list(name).stream()
          .filter(Files::isDirectory)
          .filter(each -> current.filter(each.getFileName().toString()::equals).isEmpty())
          .forEach(KeptReleases::delete);
      deleteIfEmpty(name);
    }
  }

  private Optional<String> current(String name) {
    Path file = root.resolve(name).resolve(CURRENT);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).trim()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static List<Path> list(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(directory)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " cannot be read", e);
    }
  }

  private static void deleteIfEmpty(Path directory) {
    if (Files.isDirectory(directory) && list(directory).isEmpty()) {
      delete(directory);
    }
  }

  private static void delete(Path path) {
    try {
      FileSystemUtils.deleteRecursively(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be deleted", e);
    }
  }
}
