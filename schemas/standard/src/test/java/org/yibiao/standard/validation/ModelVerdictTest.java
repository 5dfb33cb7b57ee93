package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.node.ObjectNode;

/** An object of the model gets the verdict of the document that it would be written as. */
class ModelVerdictTest {

  private static final int ROUNDS = 40;

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void is_the_same_as_of_the_written_document_right_or_wrong(DocumentType type) {
    assertThat(documents(type))
        .allSatisfy(
            document -> {
              List<Finding> written =
                  BothFaces.VALIDATOR.validateXml(type, CanonicalXml.write(document));
              for (StandardVersion each : StandardVersion.values()) {
                assertThat(said(BothFaces.VALIDATOR.validate(type, document, each)))
                    .isEqualTo(said(written));
              }
            });
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void there_are_right_and_wrong_documents_among_those_that_are_compared(DocumentType type) {
    assertThat(
            documents(type).stream()
                .map(each -> BothFaces.VALIDATOR.validateXml(type, CanonicalXml.write(each)))
                .map(List::isEmpty))
        .contains(false);
  }

  private static List<Object> documents(DocumentType type) {
    return IntStream.range(0, ROUNDS)
        .boxed()
        .flatMap(round -> Stream.of(right(type, round), changed(type, round)))
        .flatMap(content -> read(type, content).stream())
        .toList();
  }

  private static ObjectNode right(DocumentType type, int round) {
    Random random = new Random(round * 733L + type.ordinal());
    return new RandomDocument(PublishedTypes.TYPES, random).of(type.element());
  }

  private static ObjectNode changed(DocumentType type, int round) {
    return new RandomChange(new Random(round * 37L + type.ordinal()))
        .of(right(type, round), type.element());
  }

  /** Nothing, if the model cannot hold what was changed. */
  private static Optional<Object> read(DocumentType type, ObjectNode content) {
    try {
      return Optional.of(CanonicalJson.read(content, type.model()));
    } catch (NotReadable e) {
      return Optional.empty();
    }
  }

  private static List<String> said(List<Finding> findings) {
    return findings.stream().map(each -> each.getRule() + " " + each.getPointer()).toList();
  }
}
