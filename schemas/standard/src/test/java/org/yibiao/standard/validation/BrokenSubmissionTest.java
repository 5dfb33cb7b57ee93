package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yibiao.standard.Sample;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks every field of a full submission in every way that its type forbids. */
class BrokenSubmissionTest {

  private static final Sample SAMPLE = Sample.BUSINESS_START;

  /** A field of the sample: the object that holds it, and what the dictionary says of it. */
  private record Spot(Place holder, FieldEntry field) {

    String pointer() {
      return holder.field(field.name()).pointer();
    }

    ObjectNode in(ObjectNode document) {
      JsonNode found = holder.steps().isEmpty() ? document : document.at(holder.pointer());
      return (ObjectNode) found;
    }
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_submission_without_a_required_field() {
    return spots()
        .filter(spot -> spot.field().min() > 0)
        .map(spot -> broken(spot, "S-REQUIRED", tree -> tree.remove(spot.field().name())));
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_field_that_the_standard_does_not_have() {
    return spots()
        .map(Spot::holder)
        .distinct()
        .map(holder -> new Spot(holder, unknown()))
        .map(spot -> broken(spot, "S-UNKNOWN", tree -> tree.put("colour", "red")));
  }

  @TestFactory
  Stream<DynamicTest> refuses_an_empty_value() {
    return texts().map(spot -> broken(spot, "", tree -> tree.put(spot.field().name(), "")));
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_value_that_is_too_long() {
    String tooLong = "长".repeat(4001);
    return texts().map(spot -> broken(spot, "", tree -> tree.put(spot.field().name(), tooLong)));
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_code_that_is_not_in_its_list() {
    return texts()
        .filter(spot -> !type(spot).codes().isEmpty())
        .map(spot -> broken(spot, "S-CODE", tree -> tree.put(spot.field().name(), "nonsense")));
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_number_out_of_range() {
    return texts()
        .filter(spot -> type(spot).facets().containsKey("minInclusive"))
        .map(spot -> broken(spot, "S-RANGE", tree -> outOfRange(tree, spot)));
  }

  @TestFactory
  Stream<DynamicTest> refuses_more_than_may_occur() {
    return spots()
        .filter(spot -> spot.field().isRepeatable())
        .map(spot -> broken(spot, "S-TOO-MANY", tree -> repeat(tree, spot.field())));
  }

  @TestFactory
  Stream<DynamicTest> refuses_an_object_where_a_value_belongs() {
    return texts()
        .map(spot -> broken(spot, "", tree -> tree.putObject(spot.field().name()).put("x", "1")));
  }

  private static DynamicTest broken(Spot spot, String rule, Consumer<ObjectNode> change) {
    return dynamicTest(
        rule + " " + spot.pointer(),
        () -> {
          List<Finding> findings = BothFaces.of(SAMPLE, tree -> change.accept(spot.in(tree)));
          assertThat(findings).extracting(Finding::getPointer).contains(spot.pointer());
          assertThat(findings).extracting(Finding::getRule).allMatch(r -> r.startsWith("S-"));
          if (!rule.isEmpty()) {
            assertThat(findings).extracting(Finding::getRule).contains(rule);
          }
        });
  }

  private static void outOfRange(ObjectNode tree, Spot spot) {
    if ("decimal".equals(type(spot).base())) {
      tree.put(spot.field().name(), "-5");
    } else {
      tree.put(spot.field().name(), -5);
    }
  }

  private static void repeat(ObjectNode tree, FieldEntry field) {
    JsonNode one = tree.path(field.name()).path(0);
    for (int i = 0; i < field.max().orElseThrow(); i++) {
      tree.withArray(field.name()).add(one);
    }
  }

  private static FieldEntry unknown() {
    return new FieldEntry(
        "colour", Words.same("colour"), "", 0, OptionalInt.of(1), Confidentiality.PUBLIC);
  }

  private static Stream<Spot> texts() {
    return spots()
        .filter(
            spot ->
                Dictionary.V1.type(spot.field().type()).filter(t -> !t.isComplex()).isPresent());
  }

  private static TypeEntry type(Spot spot) {
    return Dictionary.V1.type(spot.field().type()).orElseThrow();
  }

  private static Stream<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    collect(Place.root("submission"), "submission", SAMPLE.tree(), spots);
    return spots.stream();
  }

  private static void collect(Place place, String type, JsonNode value, List<Spot> spots) {
    Dictionary.V1.type(type).stream()
        .flatMap(t -> t.fields().values().stream())
        .filter(field -> value.has(field.name()))
        .forEach(
            field -> {
              spots.add(new Spot(place, field));
              JsonNode below = value.path(field.name());
              if (below.isArray()) {
                collect(place.item(field.name(), 0), field.type(), below.path(0), spots);
              } else {
                collect(place.field(field.name()), field.type(), below, spots);
              }
            });
  }
}
