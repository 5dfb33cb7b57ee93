package org.yibiao.benchmarks.durable.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JVM's collector writes down of itself ({@code -Xlog:gc}): how much of the heap is still in
 * use after a collection. The least of many minutes is what is really held.
 */
final class GarbageLog {

  private static final Pattern COLLECTED =
      Pattern.compile("Pause [^\\n]*? (\\d+)M->(\\d+)M\\(\\d+M\\)");
  private static final int AFTER = 2;

  private final Path file;
  private int read;

  GarbageLog(Path file) {
    this.file = file;
  }

  /** What a process must be started with. */
  String option() {
    return "-Xlog:gc:file=" + file.toAbsolutePath() + ":uptime:filecount=0";
  }

  /** The least that was in use after a collection since this was last asked, in MiB. */
  OptionalLong leastSinceLast() {
    String whole = text();
    Matcher collected = COLLECTED.matcher(whole.substring(read));
    read = whole.lastIndexOf('\n') + 1;
    return collected.results().mapToLong(each -> Long.parseLong(each.group(AFTER))).min();
  }

  private String text() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
