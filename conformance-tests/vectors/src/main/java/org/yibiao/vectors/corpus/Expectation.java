package org.yibiao.vectors.corpus;

import java.util.List;
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
    return rule.startsWith("S-") ? Layer.STRUCTURE : Layer.RULES;
  }
}
