package org.yibiao.benchmarks.durable.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder in which a report is left, as JSON and as a page.
 *
 * @param name of both files, without their endings
 */
public record ReportFolder(Path folder, String name) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Writes both files, over those of an earlier run. */
  public void write(Report report) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name + ".json"), JSON.writeValueAsBytes(report));
    Files.writeString(folder.resolve(name + ".html"), Page.of(report));
  }
}
