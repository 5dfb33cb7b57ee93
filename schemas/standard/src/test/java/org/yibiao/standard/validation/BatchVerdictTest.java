package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.Sample;
import org.yibiao.standard.batch.BatchSummary;
import org.yibiao.standard.batch.BatchValidator;
import org.yibiao.standard.v1.Finding;

/** A batch that is read as a stream gets the verdict that it gets as a whole. */
class BatchVerdictTest {

  private static final int ROUNDS = Integer.getInteger("random.rounds", 60);
  private static final BatchValidator STREAMING = new BatchValidator(BothFaces.VALIDATOR);

  static Stream<Sample> batches() {
    return Sample.all().filter(sample -> sample.type() == DocumentType.BATCH);
  }

  @ParameterizedTest
  @MethodSource("batches")
  void takes_the_samples(Sample sample) throws IOException {
    assertThat(xml(sample.xml())).isEmpty();
    assertThat(json(sample.json())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("batches")
  void finds_in_changed_batches_what_is_found_in_them_as_a_whole(Sample sample) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      RandomChange change = new RandomChange(new Random(round * 41L + sample.name().hashCode()));
      Mutation changed = new Mutation("batch", change.of(sample.tree(), "batch"));
      isSame(
          changed,
          BothFaces.VALIDATOR.validateXml(DocumentType.BATCH, changed.xml()),
          xml(changed.xml()));
      isSame(
          changed,
          BothFaces.VALIDATOR.validateJson(DocumentType.BATCH, changed.json()),
          json(changed.json()));
    }
  }

  /** The stream tells no less; and more only where a mistake in structure hides the rest. */
  private static void isSame(Mutation batch, List<Finding> whole, List<Finding> streamed) {
    assertThat(said(streamed)).as("%s", batch.content()).containsAll(said(whole));
    if (whole.stream().noneMatch(finding -> finding.getRule().startsWith("S-"))) {
      assertThat(said(streamed)).as("%s", batch.content()).isEqualTo(said(whole));
    }
    assertThat(new Verdict(streamed).isRefused()).isEqualTo(new Verdict(whole).isRefused());
  }

  private static Set<String> said(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                String.join(
                    " ",
                    finding.getRule(),
                    finding.getPointer(),
                    finding.getXpath(),
                    finding.getLine() + ":" + finding.getColumn(),
                    finding.getMessage().getZh(),
                    finding.getRemedy().getEn()))
        .collect(Collectors.toSet());
  }

  private static List<Finding> xml(byte[] batch) throws IOException {
    List<Finding> findings = new ArrayList<>();
    agrees(STREAMING.validateXml(new ByteArrayInputStream(batch), findings::add), findings);
    return findings;
  }

  private static List<Finding> json(byte[] batch) throws IOException {
    List<Finding> findings = new ArrayList<>();
    agrees(STREAMING.validateJson(new ByteArrayInputStream(batch), findings::add), findings);
    return findings;
  }

  private static void agrees(BatchSummary summary, List<Finding> findings) {
    assertThat(summary.isRefused()).isEqualTo(new Verdict(findings).isRefused());
  }
}
