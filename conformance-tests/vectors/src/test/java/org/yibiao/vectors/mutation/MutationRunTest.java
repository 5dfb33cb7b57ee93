package org.yibiao.vectors.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Finding;
import org.yibiao.vectors.Judge;
import org.yibiao.vectors.mutation.MutantResult.Fate;
import org.yibiao.vectors.mutation.MutationRun.Validator;
import org.yibiao.vectors.mutation.PublishedSamples.Sample;
import tools.jackson.databind.node.ObjectNode;

class MutationRunTest {

  private static final Instances INSTANCES = Instances.newest();
  private static final Sample RECEIPT =
      PublishedSamples.all(Comparator.naturalOrder()).stream()
          .filter(sample -> sample.name().equals("receipt-minimal"))
          .findFirst()
          .orElseThrow();

  @Test
  void lists_what_a_validator_without_eyes_lets_pass_with_operator_place_before_and_after() {
    MutationReport report = MutationRun.of(json()).run((type, face, document) -> List.of());

    assertThat(report.survivors()).hasSameSizeAs(report.mutants()).hasSizeGreaterThan(20);
    MutantResult first =
        report.survivors().stream()
            .filter(mutant -> mutant.operator() == Operator.DROPPED)
            .findFirst()
            .orElseThrow();
    assertThat(first.pointer()).isEqualTo("/messageId");
    assertThat(first.xpath()).isEqualTo("/receipt/messageId");
    assertThat(first.before()).startsWith("\"");
    assertThat(first.after()).isEmpty();
    assertThat(ReportForm.text(report)).contains("/receipt/messageId", "S-REQUIRED /messageId");
    ObjectNode written = ReportForm.json(List.of(report));
    assertThat(written.at("/documents/0/survivors").asInt()).isEqualTo(report.survivors().size());
    assertThat(written.at("/documents/0/listed/0/fate").asString()).isEqualTo("survived");
  }

  @Test
  void tells_a_finding_at_another_place_from_the_right_one() {
    Finding elsewhere =
        Judge.ENGINE
            .validateJson(DocumentType.LICENCE, "{}".getBytes(StandardCharsets.UTF_8))
            .get(0);
    byte[] right = json().bytes();
    Validator vague = (type, face, document) -> document == right ? List.of() : List.of(elsewhere);
    MutationReport report =
        MutationRun.of(new JsonOriginal(DocumentType.RECEIPT, right, json().tree(), INSTANCES))
            .run(vague);

    assertThat(report.of(Fate.MISPLACED)).hasSameSizeAs(report.mutants());
  }

  @Test
  void takes_no_document_that_is_wrong_from_the_start() {
    byte[] wrong = "{\"caseNumber\": \"1\"}".getBytes(StandardCharsets.UTF_8);
    JsonOriginal original = JsonOriginal.of(DocumentType.RECEIPT, wrong, INSTANCES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MutationRun.of(original).run(Judge.OF_THE_STANDARD))
        .withMessageContaining("not valid itself");
  }

  private static JsonOriginal json() {
    return JsonOriginal.of(RECEIPT.type(), RECEIPT.json(), INSTANCES);
  }
}
