package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.Sample;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.node.ObjectNode;

/** An object of the model gets the verdict of the document that it would be written as. */
class ModelVerdictTest {

  private static final int ROUNDS = 10;

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

  @Test
  void right_documents_are_among_those_that_are_compared_and_wrong_ones() {
    List<Boolean> right =
        Stream.of(DocumentType.values())
            .flatMap(type -> documents(type).stream().map(each -> isRight(type, each)))
            .toList();

    assertThat(right).contains(true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0001", "\uFFFE"})
  void a_character_that_no_xml_holds_is_wrong_in_an_object_too(String character) {
    assertThat(new Verdict(object(character)).isRefused()).isTrue();
  }

  /** The writer makes a question mark of it. */
  @Test
  void half_a_character_is_judged_as_when_it_is_written() {
    byte[] written = CanonicalXml.write(withApplicant("\uD800"));

    assertThat(said(object("\uD800")))
        .isEqualTo(said(BothFaces.VALIDATOR.validateXml(DocumentType.CASE, written)));
  }

  private static List<Finding> object(String character) {
    return BothFaces.VALIDATOR.validate(
        DocumentType.CASE, withApplicant(character), StandardVersion.newest());
  }

  private static Case withApplicant(String character) {
    Case document = CanonicalXml.read(new Sample("case-completed").xml(), Case.class);
    document.setApplicantName("a" + character + "b");
    return document;
  }

  private static boolean isRight(DocumentType type, Object document) {
    return BothFaces.VALIDATOR.validateXml(type, CanonicalXml.write(document)).isEmpty();
  }

  private static List<Object> documents(DocumentType type) {
    Stream<ObjectNode> published =
        Sample.all().filter(each -> each.type() == type).map(Sample::tree);
    Stream<ObjectNode> random =
        IntStream.range(0, ROUNDS)
            .boxed()
            .flatMap(round -> Stream.of(described(type, round), changed(type, round)));
    return Stream.concat(published, random)
        .flatMap(content -> read(type, content).stream())
        .toList();
  }

  /** As the dictionary describes it; rules may be broken. */
  private static ObjectNode described(DocumentType type, int round) {
    Random random = new Random(round * 733L + type.ordinal());
    return new RandomDocument(PublishedTypes.TYPES, random).of(type.element());
  }

  private static ObjectNode changed(DocumentType type, int round) {
    return new RandomChange(new Random(round * 37L + type.ordinal()))
        .of(described(type, round), type.element());
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
