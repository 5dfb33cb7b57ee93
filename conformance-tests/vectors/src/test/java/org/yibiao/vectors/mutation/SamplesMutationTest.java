package org.yibiao.vectors.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibiao.vectors.Judge;
import org.yibiao.vectors.mutation.MutantResult.Fate;
import org.yibiao.vectors.mutation.PublishedSamples.Sample;

/**
 * Of every sample's mutants one in so many is made, to keep the build short; {@code
 * -Dmutation.one-in=1} makes them all.
 */
class SamplesMutationTest {

  private static final int ONE_IN = Integer.getInteger("mutation.one-in", 100);
  private static final Instances INSTANCES = Instances.newest();

  static List<Sample> samples() {
    return PublishedSamples.all(Comparator.naturalOrder());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_mutant_of_a_sample_is_found_by_its_rule_at_its_place_and_by_nothing_else(
      Sample sample) {
    allAreFound(sample, XmlOriginal.of(sample.type(), sample.xml(), INSTANCES));
    allAreFound(sample, JsonOriginal.of(sample.type(), sample.json(), INSTANCES));
  }

  private static <D> void allAreFound(Sample sample, Original<D> original) {
    AtomicInteger number = new AtomicInteger(sample.name().length());
    MutationReport report =
        MutationRun.of(original)
            .only(mutation -> number.incrementAndGet() % ONE_IN == 0)
            .run(Judge.OF_THE_STANDARD);
    assertThat(report.mutants())
        .filteredOn(SamplesMutationTest::isNoRuleBesides)
        .as("%s %s: %s", sample.name(), original.face(), ReportForm.text(report))
        .allSatisfy(mutant -> assertThat(mutant.fate()).isEqualTo(Fate.FOUND));
    assertThat(report.survivors()).isEmpty();
    assertThat(report.of(Fate.MISPLACED)).isEmpty();
  }

  /** With another code the structure stays right, so that rules may have their say as well. */
  private static boolean isNoRuleBesides(MutantResult mutant) {
    return mutant.operator() != Operator.UNKNOWN_CODE;
  }
}
