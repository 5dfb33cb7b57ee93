package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.Sample;

/** Thousands of random documents near the samples: two faces, one verdict, nothing lost. */
class DifferentialTest {

  private static final int ROUNDS = Integer.getInteger("random.rounds", 60);

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void gives_the_same_verdict_in_both_forms_and_keeps_what_it_accepts(Sample sample) {
    for (int round = 0; round < ROUNDS; round++) {
      RandomChange change = new RandomChange(new Random(round * 37L + sample.name().hashCode()));
      Mutation mutation =
          new Mutation(sample.type().element(), change.of(sample.tree(), sample.type().element()));
      if (BothFaces.of(sample.type(), mutation).isEmpty()) {
        losesNothing(sample.type(), mutation);
      }
    }
  }

  private static void losesNothing(DocumentType type, Mutation accepted) {
    Object fromXml = CanonicalXml.read(accepted.xml(), type.model());
    Object fromJson = CanonicalJson.read(accepted.json(), type.model());
    String json = CanonicalJson.writeString(fromXml);
    assertThat(json).isEqualTo(CanonicalJson.writeString(fromJson));
    byte[] xml = CanonicalXml.write(fromJson);
    assertThat(BothFaces.VALIDATOR.validateXml(type, xml)).isEmpty();
    byte[] again = json.getBytes(StandardCharsets.UTF_8);
    assertThat(CanonicalXml.write(CanonicalJson.read(again, type.model()))).isEqualTo(xml);
  }
}
