package org.yibiao.standard.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.yibiao.standard.validation.StandardValidator;

/**
 * What a test runs in a Java process of its own, with a small heap: it writes a batch to a file and
 * validates it.
 */
final class SmallHeap {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);

  private SmallHeap() {}

  /** Arguments: the form, the number of records, the file. Prints the summary and the speed. */
  public static void main(String[] arguments) throws IOException {
    boolean isXml = arguments[0].equals("xml");
    Path file = Path.of(arguments[2]);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      GeneratedBatch batch = new GeneratedBatch(Long.parseLong(arguments[1]));
      if (isXml) {
        batch.writeXml(out);
      } else {
        batch.writeJson(out);
      }
    }
    BatchValidator validator = new BatchValidator(new StandardValidator(CLOCK));
    long start = System.nanoTime();
    try (InputStream in = Files.newInputStream(file)) {
      BatchSummary summary =
          isXml
              ? validator.validateXml(
                  in,
                  finding ->
                      System.out.println(
                          finding.getRule() + finding.getPointer() + finding.getMessage().getEn()))
              : validator.validateJson(
                  in,
                  finding ->
                      System.out.println(
                          finding.getRule() + finding.getPointer() + finding.getMessage().getEn()));
      double seconds = (System.nanoTime() - start) / 1e9;
      double megabytes = Files.size(file) / 1e6;
      System.out.printf("%s%n%.0f MB, %.1f MB/s%n", summary, megabytes, megabytes / seconds);
    }
  }
}
