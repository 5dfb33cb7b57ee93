package org.yibiao.vectors.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.DocumentType;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.constraint.Constraint;
import org.yibiao.vectors.constraint.Constraint.Layer;
import org.yibiao.vectors.mutation.Expected;

class CoverageTest {

  private static final Constraint SENDER =
      new Constraint(
          "X-Envelope-sender-required",
          Layer.STRUCTURE,
          new TreeSet<>(List.of(Face.XML)),
          new TreeMap<>(Map.of("xsd", "envelope.xsd")));
  private static final Expectation WRONG =
      Expectation.wrong(List.of(new Expected("S-REQUIRED", "/sender", "/x/sender", "error")));

  @Test
  void counts_a_constraint_only_with_a_right_and_a_wrong_vector() {
    Coverage half = of(List.of(vector(WRONG)), List.of());
    assertThat(half.covered()).isZero();
    assertThat(half.missing()).containsExactly("X-Envelope-sender-required: right XML");

    Coverage whole = of(List.of(vector(WRONG), vector(Expectation.right(Layer.RULES))), List.of());
    assertThat(whole.percent()).isEqualTo(100);
    assertThat(whole.missing()).isEmpty();
  }

  @Test
  void leaves_out_what_cannot_be_broken_and_says_why() {
    Coverage coverage =
        of(List.of(), List.of(new Exclusion("X-Envelope-sender-required", "it cannot")));
    assertThat(coverage.missing()).isEmpty();
    assertThat(coverage.excluded()).hasSize(1);
  }

  private static Coverage of(List<Vector> vectors, List<Exclusion> excluded) {
    return Coverage.of(new Corpus(List.of(SENDER), vectors), excluded);
  }

  private static Vector vector(Expectation expect) {
    return new Vector(
        "x", DocumentType.RECEIPT, Face.XML, List.of(SENDER.id()), expect, new byte[0]);
  }
}
