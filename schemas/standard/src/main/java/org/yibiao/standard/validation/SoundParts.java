package org.yibiao.standard.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Place.Step;
import org.yibiao.standard.rule.Violation;
import org.yibiao.standard.rule.Violation.Tested;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is sound in a document whose structure is wrong. Whoever corrects a document wants to hear
 * of all that is wrong with it, and of nothing that is only a consequence: codes and rules are
 * checked beside the faults, as far as no fault has a part in them.
 *
 * @param faults what is wrong with the structure
 */
record SoundParts(List<Fault> faults) {

  /** After these nothing is known of the rest. */
  private static final Set<FaultKind> HIDES_ALL =
      EnumSet.of(
          FaultKind.EMPTY,
          FaultKind.NOT_READABLE,
          FaultKind.ENCODING,
          FaultKind.DTD,
          FaultKind.TOO_DEEP,
          FaultKind.DUPLICATE,
          FaultKind.ROOT,
          FaultKind.SCHEMA);

  /** These say nothing against the value that is there, or there is none. */
  private static final Set<FaultKind> LEAVES_VALUE =
      EnumSet.of(
          FaultKind.REQUIRED,
          FaultKind.TOO_MANY,
          FaultKind.ORDER,
          FaultKind.CHOICE,
          FaultKind.ATTRIBUTE);

  private static final Pattern LOOKS_AROUND =
      Pattern.compile("\\.\\.|//|\\b(ancestor|preceding|following|parent|root)\\b");

  /**
   * The document without the values that are at fault.
   *
   * @return empty if too little of it is known
   */
  Optional<JsonNode> of(JsonNode values) {
    if (!values.isObject() || faults.stream().anyMatch(fault -> HIDES_ALL.contains(fault.kind()))) {
      return Optional.empty();
    }
    JsonNode sound = values.deepCopy();
    faults.stream()
        .filter(fault -> !LEAVES_VALUE.contains(fault.kind()))
        .forEach(fault -> remove(sound, fault.place().steps()));
    return Optional.of(sound);
  }

  private static void remove(JsonNode within, List<Step> steps) {
    JsonNode holder = within;
    for (Step step : steps.subList(0, Math.max(0, steps.size() - 1))) {
      holder = item(holder.path(step.name()), step.index());
    }
    if (!steps.isEmpty() && holder instanceof ObjectNode object) {
      removeLast(object, steps.get(steps.size() - 1));
    }
  }

  private static JsonNode item(JsonNode value, OptionalInt index) {
    return index.isPresent() ? value.path(index.getAsInt()) : value;
  }

  /** An item of a list is emptied, not taken out: the others must keep their places. */
  private static void removeLast(ObjectNode holder, Step step) {
    JsonNode value = holder.path(step.name());
    boolean isGroup =
        step.index().isPresent()
            && value instanceof ArrayNode list
            && list.path(step.index().getAsInt()).isObject();
    if (isGroup) {
      ((ObjectNode) value.path(step.index().getAsInt())).removeAll();
    } else {
      holder.remove(step.name());
    }
  }

  /** Whether a code at this place is judged apart from the faults. */
  boolean isApart(Place coded) {
    return faults.stream().noneMatch(fault -> isWithin(coded, fault.place()));
  }

  /** Whether a rule was broken without a fault's having a part in it. */
  boolean isApart(Violation broken) {
    return isApart(broken.place())
        && broken.tested().stream()
            .noneMatch(tested -> faults.stream().anyMatch(fault -> isRead(fault.place(), tested)));
  }

  /** Whether a rule looks at a place, as far as its words tell. */
  private static boolean isRead(Place place, Tested tested) {
    int shared = shared(place, tested.context());
    boolean isBelow = shared == tested.context().steps().size();
    if (!isBelow && !LOOKS_AROUND.matcher(tested.test()).find()) {
      return false;
    }
    List<Step> below = place.steps().subList(shared, place.steps().size());
    return below.isEmpty() || below.stream().anyMatch(step -> names(tested.test(), step.name()));
  }

  private static boolean names(String test, String field) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(field) + "(?![\\w-])")
        .matcher(test)
        .find();
  }

  private static boolean isWithin(Place place, Place around) {
    return shared(place, around) == around.steps().size() && !around.steps().isEmpty();
  }

  private static int shared(Place one, Place other) {
    int most = Math.min(one.steps().size(), other.steps().size());
    int count = 0;
    while (count < most && one.steps().get(count).equals(other.steps().get(count))) {
      count++;
    }
    return count;
  }
}
