package org.yibiao.routes.prefill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.plan.Prefill;
import org.yibiao.routes.prefill.PrefillReply.Contradiction;
import org.yibiao.routes.prefill.PrefillReply.Filled;
import org.yibiao.routes.prefill.PrefillReply.Source;
import org.yibiao.routes.prefill.PrefillReply.Told;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A submission into which the departments' answers are entered. What the applicant gave stays as it
 * is; of what several departments tell differently the first one's word is entered, in the order of
 * the plan, and all are shown.
 */
final class FormSheet {

  private static final String APPLICANT = "applicant";
  private static final String CONTRADICTORY = "contradictory";

  private final ObjectNode submission;
  private final ObjectNode declared;
  private final Map<String, List<Entry>> told = new LinkedHashMap<>();
  private final Set<String> open = new TreeSet<>();

  FormSheet(JsonNode known) {
    submission = (ObjectNode) known.deepCopy();
    declared = (ObjectNode) known.deepCopy();
  }

  /** Enters an answer, or that there is none. */
  void enter(PrefillAnswer answer) {
    for (Prefill.Fill fill : answer.question().ask().fill()) {
      List<String> places = fill.isList() ? List.of("") : answer.question().places();
      for (String place : places) {
        if (answer.evidence().isEmpty()) {
          open.add(place + fill.to());
        }
        answer.evidence().forEach(given -> enter(answer, given, fill, place + fill.to()));
      }
    }
  }

  private void enter(
      PrefillAnswer answer, PrefillAnswer.Given given, Prefill.Fill fill, String pointer) {
    JsonNode found = given.body().at(fill.from());
    JsonNode value = fill.isList() ? list(found, fill) : found;
    if (value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty())) {
      return;
    }
    Source source =
        new Source(
            answer.question().entry().holder().department().value(),
            answer.question().ask().resource(),
            Optional.of(given.obtainedAt()));
    told.computeIfAbsent(pointer, key -> new ArrayList<>())
        .add(new Entry(value, source, given.certainty()));
    if (submission.at(pointer).isMissingNode()) {
      put(submission, pointer, value);
    }
  }

  private static JsonNode list(JsonNode items, Prefill.Fill fill) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (JsonNode item : items) {
      if (fill.where().map(where -> where.holds(item)).orElse(true)) {
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        fill.take()
            .forEach(
                (to, from) -> {
                  if (!item.at(from).isMissingNode()) {
                    put(made, to, item.at(from));
                  }
                });
        list.add(made);
      }
    }
    return list;
  }

  /** The submission as it is now. */
  ObjectNode submission() {
    return submission;
  }

  /** What was filled in or confirmed. */
  List<Filled> filled() {
    List<Filled> filled = new ArrayList<>();
    told.forEach(
        (pointer, entries) -> {
          Entry first = entries.get(0);
          boolean isSaid = isDeclared(pointer);
          boolean isDisputed = isDisputed(pointer, entries);
          if (!isSaid || !isDisputed) {
            filled.add(
                new Filled(
                    pointer,
                    name(pointer),
                    first.value(),
                    first.source(),
                    isDisputed ? CONTRADICTORY : first.certainty(),
                    isSaid ? "nobody" : APPLICANT));
          }
        });
    return filled;
  }

  /** What is told differently. */
  List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    told.forEach(
        (pointer, entries) -> {
          if (isDisputed(pointer, entries)) {
            List<Told> all = new ArrayList<>();
            if (isDeclared(pointer)) {
              all.add(new Told(declared.at(pointer), new Source(APPLICANT, "", Optional.empty())));
            }
            entries.forEach(each -> all.add(new Told(each.value(), each.source())));
            found.add(new Contradiction(pointer, name(pointer), all));
          }
        });
    return found;
  }

  /** Whether a department could have told this, and did not. */
  boolean isOpen(String pointer) {
    return open.stream().anyMatch(each -> each.equals(pointer) || pointer.startsWith(each + "/"));
  }

  /** How many data the applicant gave. */
  int declaredLeaves() {
    return leaves(declared.path("applicant")) + leaves(declared.path("form"));
  }

  /** How many data the departments filled in that the applicant had not given. */
  int filledLeaves() {
    return leaves(submission.path("applicant"))
        + leaves(submission.path("form"))
        - declaredLeaves();
  }

  private static int leaves(JsonNode node) {
    return Leaves.of(node, "").size();
  }

  private boolean isDeclared(String pointer) {
    return !declared.at(pointer).isMissingNode();
  }

  private boolean isDisputed(String pointer, List<Entry> entries) {
    JsonNode first = isDeclared(pointer) ? declared.at(pointer) : entries.get(0).value();
    return entries.stream().anyMatch(each -> !agrees(first, each.value()));
  }

  private static Name name(String pointer) {
    Place place = Place.root("submission");
    for (String step : pointer.substring(1).split("/")) {
      place = step.chars().allMatch(Character::isDigit) ? place : place.field(step);
    }
    Words words = Dictionary.V1.nameOf(place);
    return new Name(words.zh(), words.en());
  }

  private static void put(ObjectNode root, String to, JsonNode value) {
    JsonPointer pointer = JsonPointer.compile(to);
    JsonNode parent = root;
    for (JsonPointer rest = pointer; !rest.tail().matches(); rest = rest.tail()) {
      parent = below(parent, rest);
    }
    ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value.deepCopy());
  }

  private static JsonNode below(JsonNode parent, JsonPointer step) {
    if (parent instanceof ArrayNode list) {
      return list.get(step.getMatchingIndex());
    }
    JsonNode child = parent.path(step.getMatchingProperty());
    return child.isMissingNode()
        ? ((ObjectNode) parent).putObject(step.getMatchingProperty())
        : child;
  }

  /** Whether all that is told stands in what is known, too. */
  private static boolean agrees(JsonNode known, JsonNode told) {
    if (told.isArray()) {
      return told.valueStream()
          .allMatch(item -> known.valueStream().anyMatch(other -> agrees(other, item)));
    }
    if (told.isObject()) {
      return told.propertyStream()
          .allMatch(field -> agrees(known.path(field.getKey()), field.getValue()));
    }
    return known.equals(told);
  }

  private record Entry(JsonNode value, Source source, String certainty) {}
}
