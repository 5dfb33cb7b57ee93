package org.yibiao.verdict;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text of a document as people see it: in lines, however they end. */
final class SourceText {

  /**
   * A document may be one line of a megabyte; of such a line, what is around the place is shown.
   */
  private static final int LONGEST_SHOWN = 200;

  private final String[] lines;

  SourceText(byte[] content, Charset charset) {
    String text = new String(content, charset);
    lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
  }

  static SourceText utf8(byte[] content) {
    return new SourceText(content, StandardCharsets.UTF_8);
  }

  /** Where a tag begins that ends before this place. */
  Spot tagEndingAt(int line, int column) {
    int from = column - 2;
    for (int at = Math.min(line, lines.length); at > 0; at--) {
      String text = lines[at - 1];
      int found = text.lastIndexOf('<', Math.min(from, text.length()));
      if (found >= 0) {
        return new Spot(at, found + 1);
      }
      from = Integer.MAX_VALUE;
    }
    return Spot.START;
  }

  /** The lines of these places, by their numbers; of long ones, the part around the place. */
  Map<Integer, String> linesAt(Stream<Spot> spots) {
    Map<Integer, String> shown = new TreeMap<>();
    spots
        .filter(spot -> spot.line() <= lines.length)
        .forEach(spot -> shown.putIfAbsent(spot.line(), around(spot)));
    return shown;
  }

  private String around(Spot spot) {
    String line = lines[spot.line() - 1];
    if (line.length() <= LONGEST_SHOWN) {
      return line;
    }
    int from = Math.max(0, Math.min(spot.column() - 1, line.length()) - LONGEST_SHOWN / 4);
    int to = Math.min(line.length(), from + LONGEST_SHOWN);
    return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
  }
}
