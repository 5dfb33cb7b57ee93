package org.yibiao.vectors.corpus;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yibiao.standard.StandardVersion;

/** Makes the vectors while building, and ends the build if a constraint has none. */
public final class VectorsBuild {

  private VectorsBuild() {}

  /**
   * Run by the build: {@code <folder to write>}. There will be the vectors, the same as an archive,
   * {@code coverage.json} and {@code coverage.txt}.
   *
   * @throws IllegalStateException if a constraint lacks a right or a wrong vector
   */
  public static void main(String[] folders) throws IOException, URISyntaxException {
    if (folders.length != 1) {
      throw new IllegalArgumentException("One argument: the folder to write");
    }
    Path target = Path.of(folders[0]);
    StandardVersion version = StandardVersion.newest();
    Corpus corpus = corpus(version.resource("rules/rules.json").toURI());
    Coverage coverage = Coverage.of(corpus, Exclusions.all());
    Release release = Release.of(version.label(), corpus, coverage);
    Files.createDirectories(target);
    Files.write(target.resolve("coverage.json"), release.files().get("coverage.json"));
    Files.writeString(target.resolve("coverage.txt"), CoverageReport.text(corpus, coverage));
    release.writeTo(target);
    release.zipTo(target.resolve("yibiao-vectors-" + version.label() + ".zip"));
    demandAll(coverage);
  }

  private static void demandAll(Coverage coverage) {
    if (!coverage.missing().isEmpty()) {
      throw new IllegalStateException(
          "Constraints without vectors: " + String.join("; ", coverage.missing()));
    }
  }

  /** The rules may lie in a folder, or in a jar. */
  private static Corpus corpus(URI rules) throws IOException {
    if (!"jar".equals(rules.getScheme())) {
      return Corpus.of(Path.of(rules).getParent());
    }
    try (FileSystem jar = FileSystems.newFileSystem(rules, Map.of())) {
      return Corpus.of(Path.of(rules).getParent());
    }
  }
}
