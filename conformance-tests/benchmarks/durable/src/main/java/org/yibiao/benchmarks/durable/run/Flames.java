package org.yibiao.benchmarks.durable.run;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

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
public final class Flames {

  private static final String RECORDING = "side.jfr";

  /** A route within a transaction within a listener is deeper than the recorder's usual 64. */
  private static final int DEEPEST = 512;

  private final long from;

  private Flames(long from) {
    this.from = from;
  }

  /** Those of what is recorded from now on: not of the start, nor of the warm-up. */
  public static Flames fromNow() {
    return new Flames(System.currentTimeMillis());
  }

  /** What a side's process must be started with. */
  public static List<String> options(Path folder) {
    return List.of(
        "-XX:FlightRecorderOptions=stackdepth=" + DEEPEST,
        "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
            + folder.resolve(RECORDING));
  }

  /** Draws the graph of a side that has ended, and keeps the recording beside it. */
  public void draw(SidePlace place, Path out) throws IOException {
    Path recording = place.folder().resolve(RECORDING);
    if (!Files.exists(recording)) {
      throw new WentWrong(place.name() + " left no recording behind");
    }
    Arguments arguments = new Arguments("--simple");
    arguments.title = place.name();
    arguments.from = from;
    Files.createDirectories(out);
    Files.copy(recording, out.resolve(place.name() + ".jfr"), REPLACE_EXISTING);
    JfrToFlame.convert(
        recording.toString(),
        out.resolve("flames-" + place.name() + ".html").toString(),
        arguments);
  }
}
