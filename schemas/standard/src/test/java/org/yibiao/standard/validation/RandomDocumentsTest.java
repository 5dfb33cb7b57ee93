package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.node.ObjectNode;

/**
 * Thousands of random documents made from the dictionary alone: both faces take the valid ones,
 * lose nothing of them, and agree on those that were changed.
 */
class RandomDocumentsTest {

  private static final int ROUNDS = Integer.getInteger("random.rounds", 60);
  private static final Map<DocumentType, SchemaCheck> XML = each(XmlSchemaCheck::of);
  private static final Map<DocumentType, SchemaCheck> JSON = each(JsonSchemaCheck::of);

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void takes_any_document_that_the_dictionary_describes_and_loses_nothing(DocumentType type) {
    for (int round = 0; round < ROUNDS; round++) {
      Mutation document = new Mutation(type.element(), document(type, round));
      assertThat(places(type, document)).as("round %s: %s", round, document).isEmpty();
      losesNothing(type, document);
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void gives_the_same_verdict_on_a_changed_document_in_both_forms(DocumentType type) {
    for (int round = 0; round < ROUNDS; round++) {
      RandomChange change = new RandomChange(new Random(round * 31L + type.ordinal()));
      ObjectNode changed = change.of(document(type, round), type.element());
      places(type, new Mutation(type.element(), changed));
    }
  }

  private static ObjectNode document(DocumentType type, int round) {
    Random random = new Random(round * 1009L + type.element().hashCode());
    return new RandomDocument(PublishedTypes.TYPES, random).of(type.element());
  }

  /** The places of findings on the structure, on which both faces must agree. */
  private static List<String> places(DocumentType type, Mutation document) {
    List<Finding> xml = XML.get(type).check(document.xml());
    List<Finding> json = JSON.get(type).check(document.json());
    assertThat(BothFaces.places(xml))
        .as("%s", document.content())
        .isEqualTo(BothFaces.places(json));
    return List.copyOf(BothFaces.places(json));
  }

  private static void losesNothing(DocumentType type, Mutation document) {
    Object fromXml = CanonicalXml.read(document.xml(), type.model());
    byte[] json = CanonicalJson.write(fromXml);
    assertThat(CanonicalJson.tree(json)).isEqualTo(CanonicalJson.tree(document.json()));
    byte[] xml = CanonicalXml.write(CanonicalJson.read(json, type.model()));
    assertThat(CanonicalJson.write(CanonicalXml.read(xml, type.model()))).isEqualTo(json);
  }

  private static Map<DocumentType, SchemaCheck> each(Function<DocumentType, SchemaCheck> check) {
    return Stream.of(DocumentType.values()).collect(Collectors.toMap(Function.identity(), check));
  }
}
