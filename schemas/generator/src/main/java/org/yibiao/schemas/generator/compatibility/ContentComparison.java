package org.yibiao.schemas.generator.compatibility;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.ContentModel;
import org.yibiao.schemas.generator.Field;

/**
 * What breaks between the fields of two complex types, their types not included.
 *
 * @param place the type
 */
record ContentComparison(String place, ContentModel older, ContentModel newer) {

  Stream<Breach> breaches() {
    return Stream.of(
            older.fields().stream().flatMap(this::kept),
            newer.fields().stream().flatMap(this::added),
            new OrderComparison(place, older, newer).breaches(),
            new ChoiceComparison(place, older, newer).breaches())
        .flatMap(Function.identity());
  }

  private Stream<Breach> kept(Field field) {
    Field now = byName(newer).get(field.name());
    if (now == null) {
      BreachKind kind = isBranch(field) ? BreachKind.BRANCH_REMOVED : BreachKind.FIELD_REMOVED;
      return Stream.of(new Breach(kind, place(field), field.name(), ""));
    }
    return new FieldComparison(place(field), field, now).breaches();
  }

  private Stream<Breach> added(Field field) {
    return field.isRequired() && !byName(older).containsKey(field.name())
        ? Stream.of(
            new Breach(
                BreachKind.REQUIRED_FIELD_ADDED, place(field), "", String.valueOf(field.min())))
        : Stream.empty();
  }

  private boolean isBranch(Field field) {
    return older.choices().stream().anyMatch(choice -> choice.names().contains(field.name()));
  }

  private String place(Field field) {
    return place + "/" + field.name();
  }

  private static Map<String, Field> byName(ContentModel content) {
    return content.fields().stream().collect(Collectors.toMap(Field::name, Function.identity()));
  }
}
