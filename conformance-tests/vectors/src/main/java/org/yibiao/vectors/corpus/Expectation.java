package org.yibiao.vectors.corpus;

import java.util.List;
import java.util.Set;
import org.yibiao.vectors.constraint.Constraint.Layer;
import org.yibiao.vectors.mutation.Expected;

/**
 * The verdict that a document has to be given.
 *
 * @param valid whether it is taken
 * @param layer the last layer whose verdict this is: of {@code structure}, codes and rules may find
 *     more
 * @param findings what has to be found, exactly, in any order
 */
public record Expectation(boolean valid, Layer layer, List<Expected> findings) {

  private static final Set<String> READING =
      Set.of("S-EMPTY", "S-NOT-READABLE", "S-ENCODING", "S-DTD", "S-TOO-DEEP", "S-DUPLICATE");

  /** A document in which a layer, and those before it, find nothing. */
  static Expectation right(Layer layer) {
    return new Expectation(true, layer, List.of());
  }

  /** A document with these faults, the first of which says which layer finds them. */
  static Expectation wrong(List<Expected> findings) {
    boolean isRefused = findings.stream().anyMatch(each -> "error".equals(each.severity()));
    return new Expectation(
        !isRefused, layer(findings.get(0).rule()), findings.stream().sorted().toList());
  }

  private static Layer layer(String rule) {
    if (READING.contains(rule)) {
      return Layer.READING;
    }
    if (rule.startsWith("S-")) {
      return Layer.STRUCTURE;
    }
    // codes and rules are looked at together: what either finds hides nothing of the other
    return Layer.RULES;
  }
}
