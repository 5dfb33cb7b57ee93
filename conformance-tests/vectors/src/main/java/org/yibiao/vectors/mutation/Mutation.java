package org.yibiao.vectors.mutation;

import java.util.List;
import org.yibiao.standard.dictionary.Place;

/**
 * A way to make one valid document wrong in one respect.
 *
 * @param operator what is done
 * @param constraints identifiers of the constraints that are broken, such as {@code
 *     X-Envelope-sender-required}
 * @param place where it is done
 * @param before what was there, shortened
 * @param after what is there instead, shortened
 * @param expected what has to be found
 * @param edit does it
 * @param <D> the document in memory
 */
public record Mutation<D>(
    Operator operator,
    List<String> constraints,
    Place place,
    String before,
    String after,
    Expected expected,
    Edit<D> edit) {

  private static final int LONGEST = 80;

  /** Shortens what was there and what is there instead. */
  public Mutation {
    before = shortened(before);
    after = shortened(after);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
