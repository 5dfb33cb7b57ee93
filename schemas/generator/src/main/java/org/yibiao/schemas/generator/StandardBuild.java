package org.yibiao.schemas.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.compatibility.CompatibilityCheck;

/**
 * Makes all published versions of the standard of their sources. The folder of the first version
 * holds it all; that of a later one holds only what it adds or replaces, so that what was released
 * is never touched again. The same sources give the same bytes.
 */
public final class StandardBuild {

  private static final String VERSION = "[0-9]+\\.[0-9]+";

  private final Path work;
  private final Path result;
  private final List<StandardXsd> released = new ArrayList<>();

  private StandardBuild(Path work, Path result) {
    this.work = work;
    this.result = result;
  }

  /**
   * Run by the build: {@code <folder of the versions' sources> <folder for the composed sources>
   * <folder for the result>}.
   *
   * @throws UnsupportedXsd if the XSDs hold something that the JSON face cannot express, or do not
   *     say of each type and field what it is and how confidential
   * @throws IllegalArgumentException if a code list is not one, or a rule's file is wrong
   * @throws org.yibiao.schemas.generator.compatibility.IncompatibleStandard if a version refuses
   *     what an earlier one took
   */
  public static void main(String[] folders) throws IOException {
    if (folders.length != 3) {
      throw new IllegalArgumentException(
          "Three arguments: folder of the versions, folder to compose them in, folder to write");
    }
    StandardBuild build = new StandardBuild(Path.of(folders[1]), Path.of(folders[2]));
    List<Path> sources = new ArrayList<>();
    for (Path version : versions(Path.of(folders[0]))) {
      sources.add(version);
      build.make(version.getFileName().toString(), sources);
    }
  }

  private void make(String version, List<Path> sources) throws IOException {
    Path composed = work.resolve(version);
    for (Path source : sources) {
      Folders.copy(source, composed);
    }
    StandardXsd standard = new VersionBuild(version, composed, result.resolve(version)).make();
    for (StandardXsd older : released) {
      CompatibilityCheck.demand(older, standard, "→ " + version);
    }
    released.add(standard);
  }

  private static List<Path> versions(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.getFileName().toString().matches(VERSION))
          .sorted(Comparator.comparing(StandardBuild::major).thenComparing(StandardBuild::minor))
          .toList();
    }
  }

  private static int major(Path version) {
    return Integer.parseInt(version.getFileName().toString().split("\\.")[0]);
  }

  private static int minor(Path version) {
    return Integer.parseInt(version.getFileName().toString().split("\\.")[1]);
  }
}
