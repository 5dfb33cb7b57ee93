package org.yibiao.schemas.generator.compatibility;

import java.util.List;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.Choice;
import org.yibiao.schemas.generator.ContentModel;
import org.yibiao.schemas.generator.Field;

/**
 * Whether what the older version lets stand side by side, or lets be absent, fits the newer
 * version's choices.
 *
 * @param place the type
 */
record ChoiceComparison(String place, ContentModel older, ContentModel newer) {

  Stream<Breach> breaches() {
    return newer.choices().stream()
        .flatMap(choice -> Stream.concat(required(choice), exclusive(choice)));
  }

  private Stream<Breach> required(Choice choice) {
    return choice.required() && !alwaysHasOneOf(choice.names())
        ? Stream.of(new Breach(BreachKind.CHOICE_REQUIRED, place, "", names(choice.names())))
        : Stream.empty();
  }

  private boolean alwaysHasOneOf(List<String> names) {
    boolean byField =
        older.fields().stream().anyMatch(f -> f.isRequired() && names.contains(f.name()));
    return byField
        || older.choices().stream()
            .anyMatch(choice -> choice.required() && names.containsAll(kept(choice)));
  }

  /** A branch that is gone is a breach of its own; the others are held to what is left. */
  private List<String> kept(Choice choice) {
    List<String> now = newer.fields().stream().map(Field::name).toList();
    return choice.names().stream().filter(now::contains).toList();
  }

  private Stream<Breach> exclusive(Choice choice) {
    List<String> known = known(choice);
    TogetherIn before = new TogetherIn(older);
    List<String> parted =
        known.stream()
            .filter(
                one ->
                    known.stream()
                        .anyMatch(other -> !other.equals(one) && before.mayOccur(one, other)))
            .toList();
    return parted.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Breach(
                BreachKind.CHOICE_NARROWED,
                place,
                String.join(" ", parted),
                names(choice.names())));
  }

  private List<String> known(Choice choice) {
    return older.fields().stream().map(Field::name).filter(choice.names()::contains).toList();
  }

  private static String names(List<String> branches) {
    return String.join("|", branches);
  }
}
