package org.yibiao.hub.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.yibiao.hub.secrets.OwnersFile;

/**
 * Where a run of the kit works; nobody else reads there, and nothing of it stays.
 *
 * @param path in the data folder, named by the run
 */
record WorkFolder(Path path) implements AutoCloseable {

  static WorkFolder make(Path all, String id) {
    Path folder = all.resolve(id);
    try {
      OwnersFile.create(folder.resolve("run"));
      return new WorkFolder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a hub that died left behind: its folders, and processes that work there still. */
  static void clear(Path all) {
    if (Files.isDirectory(all)) {
      try (Stream<Path> left = Files.list(all)) {
        List<String> places = left.map(Path::toString).toList();
        ProcessHandle.allProcesses()
            .filter(process -> worksAt(process, places))
            .forEach(ProcessHandle::destroyForcibly);
        FileSystemUtils.deleteRecursively(all);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static boolean worksAt(ProcessHandle process, List<String> places) {
    Optional<String[]> arguments = process.info().arguments();
    return arguments.stream().flatMap(Arrays::stream).anyMatch(places::contains);
  }

  Path report() {
    return path.resolve("report.json");
  }

  @Override
  public void close() {
    try {
      FileSystemUtils.deleteRecursively(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
