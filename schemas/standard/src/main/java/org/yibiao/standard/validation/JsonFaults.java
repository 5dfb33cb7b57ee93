package org.yibiao.standard.validation;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Expectation;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.TypeEntry.ChoiceEntry;
import org.yibiao.standard.dictionary.Words;
import tools.jackson.databind.JsonNode;

/** Says in our own terms what the JSON Schema validator reports, by its keywords. */
record JsonFaults(Dictionary dictionary, String root) {

  private static final Map<String, FaultKind> KINDS =
      Map.ofEntries(
          Map.entry("required", FaultKind.REQUIRED),
          Map.entry("additionalProperties", FaultKind.UNKNOWN),
          Map.entry("type", FaultKind.TYPE),
          Map.entry("pattern", FaultKind.FORM),
          Map.entry("format", FaultKind.FORM),
          Map.entry("multipleOf", FaultKind.FORM),
          Map.entry("enum", FaultKind.CODE),
          Map.entry("const", FaultKind.CODE),
          Map.entry("minLength", FaultKind.TOO_SHORT),
          Map.entry("maxLength", FaultKind.TOO_LONG),
          Map.entry("minimum", FaultKind.RANGE),
          Map.entry("maximum", FaultKind.RANGE),
          Map.entry("minItems", FaultKind.REQUIRED),
          Map.entry("maxItems", FaultKind.TOO_MANY));
  private static final Set<FaultKind> ABOUT_A_VALUE =
      Set.of(
          FaultKind.TYPE,
          FaultKind.FORM,
          FaultKind.CODE,
          FaultKind.TOO_SHORT,
          FaultKind.TOO_LONG,
          FaultKind.RANGE);

  /** The faults; one value that breaks three keywords is one fault. */
  List<Fault> of(List<Error> errors) {
    List<Fault> faults = new ArrayList<>();
    Set<Place> told = new HashSet<>();
    for (Error error : errors) {
      Place place = place(error);
      FaultKind kind = kind(error, place);
      boolean again =
          ABOUT_A_VALUE.contains(kind) && !told.add(place)
              || isBranchOfChoice(error, place)
              || kind == FaultKind.CHOICE && !error.getInstanceNode().isObject();
      if (!again) {
        faults.add(fault(kind, place, error));
      }
    }
    return faults;
  }

  private Fault fault(FaultKind kind, Place place, Error error) {
    Fault fault = new Fault(kind, place).saying(error.getMessage());
    if (kind == FaultKind.TYPE || kind == FaultKind.ROOT) {
      return fault.expecting(shape(error, place));
    }
    return kind == FaultKind.CHOICE ? fault.expecting(branches(place)) : fault;
  }

  private FaultKind kind(Error error, Place place) {
    if (isChoice(error, place)) {
      return FaultKind.CHOICE;
    }
    FaultKind kind = KINDS.getOrDefault(error.getKeyword(), FaultKind.SCHEMA);
    if (kind == FaultKind.TYPE && place.steps().isEmpty()) {
      return FaultKind.ROOT;
    }
    return ABOUT_A_VALUE.contains(kind) && kind != FaultKind.TYPE
        ? valueFault(kind, place, error.getInstanceNode())
        : kind;
  }

  private FaultKind valueFault(FaultKind reported, Place place, JsonNode value) {
    Optional<TypeEntry> simple = dictionary.typeAt(place).filter(type -> !type.isComplex());
    if (simple.isPresent() && !JsonShape.fits(value, simple.get().base())) {
      return FaultKind.TYPE;
    }
    return simple.map(type -> new ValueDiagnosis(type).of(value.asString())).orElse(reported);
  }

  /** A type with a choice has a oneOf of its own; nothing else in the standard has. */
  private boolean isChoice(Error error, Place place) {
    return "oneOf".equals(error.getKeyword()) && hasChoice(place);
  }

  private boolean isBranchOfChoice(Error error, Place place) {
    return error.getEvaluationPath().toString().contains("/oneOf/")
        && (hasChoice(place) || !place.steps().isEmpty() && hasChoice(place.parent()));
  }

  private boolean hasChoice(Place place) {
    return dictionary.typeAt(place).filter(type -> !type.choices().isEmpty()).isPresent();
  }

  private Words branches(Place place) {
    TypeEntry type = dictionary.typeAt(place).orElseThrow();
    List<String> names =
        type.choices().stream().map(ChoiceEntry::of).flatMap(List::stream).toList();
    return new Expectation(dictionary).fields(type, names);
  }

  private Words shape(Error error, Place place) {
    Optional<TypeEntry> simple = dictionary.typeAt(place).filter(type -> !type.isComplex());
    String shape =
        simple
            .map(type -> JsonShape.of(type.base()))
            .orElseGet(() -> error.getSchemaNode().asString(""));
    Words content =
        simple
            .map(new Expectation(dictionary)::of)
            .map(words -> new Words("：" + words.zh(), ": " + words.en()))
            .orElse(Words.same(""));
    return JsonShape.inWords(shape).plus(content);
  }

  private Place place(Error error) {
    NodePath path = error.getInstanceLocation();
    Place place = Place.root(root);
    for (int i = 0; i < path.getNameCount(); i++) {
      Object element = path.getElement(i);
      place = element instanceof Integer index ? indexed(place, index) : place.field("" + element);
    }
    String property = error.getProperty();
    return property == null ? place : place.field(property);
  }

  private static Place indexed(Place list, int index) {
    return list.steps().isEmpty() ? list.item("", index) : list.parent().item(list.name(), index);
  }
}
