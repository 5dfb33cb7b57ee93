package org.yibiao.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder that a report is written to, for programs and for people.
 *
 * @param path the folder, which is made if it isn't there
 * @param name of the files, without their ending
 */
public record ReportFolder(Path path, String name) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * Writes the report as JSON and as a page.
   *
   * @return the page
   */
  public Path write(Report report) throws IOException {
    Files.createDirectories(path);
    Files.writeString(path.resolve(name + ".json"), json(report));
    return Files.writeString(path.resolve(name + ".html"), HtmlPage.of(report));
  }

  /** The report as JSON. */
  public static String json(Report report) {
    return JSON.writeValueAsString(report);
  }
}
