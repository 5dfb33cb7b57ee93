package org.yibiao.schemas.generator.compatibility;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.Field;

/**
 * What breaks between two fields of one name: how often they occur, and how they are written.
 *
 * @param place the type and the field
 */
record FieldComparison(String place, Field older, Field newer) {

  Stream<Breach> breaches() {
    return Stream.of(name(), form(), least(), most()).flatMap(Function.identity());
  }

  private Stream<Breach> name() {
    String was = older.element().getTargetNamespace();
    String is = newer.element().getTargetNamespace();
    return breach(!was.equals(is), BreachKind.XML_NAME_CHANGED, was, is);
  }

  private Stream<Breach> form() {
    boolean changed = older.isRepeatable() != newer.isRepeatable();
    return breach(changed, BreachKind.JSON_FORM_CHANGED, most(older), most(newer));
  }

  private Stream<Breach> least() {
    BreachKind kind =
        older.isRequired() ? BreachKind.MIN_OCCURS_RAISED : BreachKind.FIELD_MADE_REQUIRED;
    String was = String.valueOf(older.min());
    return breach(newer.min() > older.min(), kind, was, String.valueOf(newer.min()));
  }

  private Stream<Breach> most() {
    boolean lowered = bound(newer.max()) < bound(older.max());
    boolean said = older.isRepeatable() && !newer.isRepeatable();
    return breach(lowered && !said, BreachKind.MAX_OCCURS_LOWERED, most(older), most(newer));
  }

  private Stream<Breach> breach(boolean broken, BreachKind kind, String was, String is) {
    return broken ? Stream.of(new Breach(kind, place, was, is)) : Stream.empty();
  }

  private static String most(Field field) {
    return field.max().isEmpty() ? "unbounded" : String.valueOf(field.max().getAsInt());
  }

  private static int bound(OptionalInt max) {
    return max.orElse(Integer.MAX_VALUE);
  }
}
