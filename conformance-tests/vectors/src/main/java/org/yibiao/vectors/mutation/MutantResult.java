package org.yibiao.vectors.mutation;

import java.util.List;

/**
 * What became of one mutant.
 *
 * @param operator what was done
 * @param constraints what it breaks
 * @param pointer where, as a JSON Pointer
 * @param xpath the same as a path of XML
 * @param before what was there
 * @param after what was there instead
 * @param expected what had to be found
 * @param found what was found
 */
public record MutantResult(
    Operator operator,
    List<String> constraints,
    String pointer,
    String xpath,
    String before,
    String after,
    List<Expected> expected,
    List<Expected> found) {

  /** How a mutant ended. */
  public enum Fate {
    /** Exactly what had to be found was found. */
    FOUND,
    /** It was found, and more was said besides. */
    FOUND_WITH_NOISE,
    /** Something was found, but not this rule at this place. */
    MISPLACED,
    /** Nothing was found. */
    SURVIVED
  }

  /** How it ended. */
  public Fate fate() {
    if (found.isEmpty()) {
      return Fate.SURVIVED;
    }
    if (!found.containsAll(expected)) {
      return Fate.MISPLACED;
    }
    return found.size() > expected.size() ? Fate.FOUND_WITH_NOISE : Fate.FOUND;
  }
}
