package org.yibiao.routes.traffic;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import org.HdrHistogram.Histogram;

/**
 * What went along an edge in some time.
 *
 * @param times how long each message took until its answer, in microseconds
 * @param untimed how many more there were of which nobody knows how long they took
 * @param errors how many of them went wrong
 */
public record Flowed(Histogram times, long untimed, long errors) {

  private static final double MILLI = 1000;

  /** Nothing yet; others are added to it. */
  public static Flowed nothing() {
    return new Flowed(new Histogram(FlowMeter.LONGEST_MICROS, FlowMeter.DIGITS), 0, 0);
  }

  /** How many messages. */
  public long count() {
    return times.getTotalCount() + untimed;
  }

  /** Both together; the histogram is this one's. */
  public Flowed plus(Flowed other) {
    times.add(other.times);
    return new Flowed(times, untimed + other.untimed, errors + other.errors);
  }

  /** The time under which so many in a hundred were, in milliseconds; 0 if none is known. */
  public double millis(double percent) {
    return times.getValueAtPercentile(percent) / MILLI;
  }

  /** As text, for another node. */
  public String packed() {
    ByteBuffer room = ByteBuffer.allocate(times.getNeededByteBufferCapacity());
    int length = times.encodeIntoCompressedByteBuffer(room);
    return untimed
        + ":"
        + errors
        + ":"
        + Base64.getEncoder().encodeToString(Arrays.copyOf(room.array(), length));
  }

  /**
   * Reads what {@link #packed()} wrote.
   *
   * @throws IllegalArgumentException if it did not
   */
  public static Flowed unpacked(String text) {
    String[] parts = text.split(":");
    if (parts.length != 3) {
      throw new IllegalArgumentException("Not what went along an edge: " + text);
    }
    ByteBuffer content = ByteBuffer.wrap(Base64.getDecoder().decode(parts[2]));
    try {
      return new Flowed(
          Histogram.decodeFromCompressedByteBuffer(content, FlowMeter.LONGEST_MICROS),
          Long.parseLong(parts[0]),
          Long.parseLong(parts[1]));
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("No histogram", e);
    }
  }
}
