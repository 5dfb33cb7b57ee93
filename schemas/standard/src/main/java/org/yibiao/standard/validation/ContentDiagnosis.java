package org.yibiao.standard.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yibiao.standard.dictionary.Expectation;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.TypeEntry.ChoiceEntry;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import org.yibiao.standard.validation.OpenElement.Stranger;

/**
 * What is wrong with the fields of one XML element. The XSD validator says that something is, and
 * stops at the first; this compares all children with the dictionary.
 */
record ContentDiagnosis(TypeEntry type, Place place, Expectation expectation) {

  /**
   * The faults among these children.
   *
   * @param children their names in document order
   * @param strangers those that are of other namespaces
   */
  List<Fault> of(List<String> children, List<Stranger> strangers) {
    List<Fault> faults = new ArrayList<>();
    unknown(children, faults);
    strangers.stream()
        .filter(stranger -> type.fields().containsKey(stranger.element().name()))
        .map(ContentDiagnosis::namespace)
        .forEach(faults::add);
    type.fields().values().forEach(field -> count(field, children, faults));
    type.choices().forEach(choice -> choose(choice, children, faults));
    order(children, faults);
    return faults;
  }

  private void unknown(List<String> children, List<Fault> faults) {
    Set<String> told = new HashSet<>();
    for (String child : children) {
      if (!type.fields().containsKey(child) && told.add(child)) {
        faults.add(new Fault(FaultKind.UNKNOWN, place.field(child)));
      }
    }
  }

  /** It stands for the field that it is meant to be, so that this one is not missing too. */
  private static Fault namespace(Stranger stranger) {
    return new Fault(FaultKind.NAMESPACE, stranger.element().place())
        .saying("“" + stranger.namespace() + "”");
  }

  private void count(FieldEntry field, List<String> children, List<Fault> faults) {
    long found = children.stream().filter(field.name()::equals).count();
    if (found < field.min()) {
      faults.add(new Fault(FaultKind.REQUIRED, place.field(field.name())));
    } else if (field.max().isPresent() && found > field.max().getAsInt()) {
      faults.add(new Fault(FaultKind.TOO_MANY, place.field(field.name())));
    }
  }

  private void choose(ChoiceEntry choice, List<String> children, List<Fault> faults) {
    long found = choice.of().stream().filter(children::contains).count();
    if (found > 1 || found == 0 && choice.required()) {
      faults.add(
          new Fault(FaultKind.CHOICE, place).expecting(expectation.fields(type, choice.of())));
    }
  }

  /** A field that is found to be wrong already is not found to stand in the wrong place too. */
  private void order(List<String> children, List<Fault> faults) {
    Set<String> named = new HashSet<>();
    faults.forEach(fault -> named.add(fault.place().name()));
    type.choices().stream()
        .filter(choice -> choice.of().stream().filter(children::contains).count() > 1)
        .forEach(choice -> named.addAll(choice.of()));
    List<String> known =
        children.stream()
            .filter(child -> type.fields().containsKey(child) && !named.contains(child))
            .toList();
    for (String child : new FieldOrder(List.copyOf(type.fields().keySet())).misplaced(known)) {
      faults.add(
          new Fault(FaultKind.ORDER, place.field(child)).expecting(expectation.fields(type)));
    }
  }
}
