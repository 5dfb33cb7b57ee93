package org.yibiao.benchmarks.durable.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import one.convert.Arguments;
import one.convert.JfrToFlame;
import org.yibiao.benchmarks.durable.load.WentWrong;

/**
 * Records where each side spends its processor time, with the JDK's Flight Recorder, and draws a
 * flame graph of it. The recorder costs each side the same little.
 */
final class Flames {

  private static final String RECORDING = "side.jfr";

  private final long from;

  private Flames(long from) {
    this.from = from;
  }

  /** Those of what is recorded from now on: not of the start, nor of the warm-up. */
  static Flames fromNow() {
    return new Flames(System.currentTimeMillis());
  }

  /** What a side's process must be started with. */
  static List<String> options(Path folder) {
    return List.of(
        "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
            + folder.resolve(RECORDING));
  }

  /** Draws the graph of a side that has ended. */
  void draw(SidePlace place, Path out) throws IOException {
    Path recording = place.folder().resolve(RECORDING);
    if (!Files.exists(recording)) {
      throw new WentWrong(place.name() + " left no recording behind");
    }
    Arguments arguments = new Arguments("--simple");
    arguments.title = place.name();
    arguments.from = from;
    Files.createDirectories(out);
    JfrToFlame.convert(
        recording.toString(),
        out.resolve("flames-" + place.name() + ".html").toString(),
        arguments);
  }
}
