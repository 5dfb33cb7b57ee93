package org.yibiao.kit.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yibiao.standard.CanonicalJson;

/**
 * Where a run leaves its report: {@code report.json}, {@code report.html}, {@code junit.xml}.
 *
 * @param path of the folder; made if it is absent
 */
public record ReportFolder(Path path) {

  /** Writes the report in its three forms; what was there of an earlier run is replaced. */
  public void write(Report report) {
    try {
      Files.createDirectories(path);
      Files.deleteIfExists(certificate());
      Files.write(json(), pretty(report));
      Files.writeString(html(), HtmlReport.of(report), StandardCharsets.UTF_8);
      Files.writeString(path.resolve("junit.xml"), JunitReport.of(report), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("报告不能写入 · The report cannot be written to " + path, e);
    }
  }

  /** The report for programs. */
  public Path json() {
    return path.resolve("report.json");
  }

  /** The report for people. */
  public Path html() {
    return path.resolve("report.html");
  }

  /** Where a certificate goes. */
  public Path certificate() {
    return path.resolve("certificate.json");
  }

  private static byte[] pretty(Report report) {
    return CanonicalJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(report);
  }
}
