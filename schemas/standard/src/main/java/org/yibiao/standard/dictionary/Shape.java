package org.yibiao.standard.dictionary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;

/**
 * An element of a document as the dictionary knows it, with those that it may hold. Readers go from
 * shape to shape, one step for each element; all that they ask of it was looked up once.
 */
public final class Shape {

  /** An element that the dictionary does not know. */
  public static final Shape UNKNOWN = new Shape(Optional.empty(), Optional.empty(), Map.of());

  private final Optional<FieldEntry> field;
  private final Optional<TypeEntry> type;
  private final Map<String, Shape> held;
  private final boolean isComplex;
  private final boolean isString;
  private final int shortest;
  private final int longest;

  private Shape(Optional<FieldEntry> field, Optional<TypeEntry> type, Map<String, Shape> held) {
    this.field = field;
    this.type = type;
    this.held = held;
    this.isComplex = type.filter(TypeEntry::isComplex).isPresent();
    this.isString = type.filter(each -> "string".equals(each.base())).isPresent();
    this.shortest = bound("minLength", 0);
    this.longest = bound("maxLength", Integer.MAX_VALUE);
  }

  /** The shapes of elements that stand for themselves, by the names of their types. */
  static Map<String, Shape> of(Map<String, TypeEntry> types) {
    Map<String, Map<String, Shape>> held = new HashMap<>();
    types.keySet().forEach(each -> held.put(each, new HashMap<>()));
    types.forEach(
        (name, type) ->
            type.fields()
                .forEach((field, entry) -> held.get(name).put(field, of(entry, types, held))));
    Map<String, Shape> roots = new HashMap<>();
    types.forEach(
        (name, type) ->
            roots.put(name, new Shape(Optional.empty(), Optional.of(type), held.get(name))));
    return Map.copyOf(roots);
  }

  private static Shape of(
      FieldEntry field, Map<String, TypeEntry> types, Map<String, Map<String, Shape>> held) {
    return new Shape(
        Optional.of(field),
        Optional.ofNullable(types.get(field.type())),
        held.getOrDefault(field.type(), Map.of()));
  }

  /** The shape of an element that is held, {@link #UNKNOWN} if it should not be. */
  public Shape field(String name) {
    return held.getOrDefault(name, UNKNOWN);
  }

  /** As what it is held; empty for a whole document. */
  public Optional<FieldEntry> field() {
    return field;
  }

  /** Whether it is known to hold others. */
  public boolean isComplex() {
    return isComplex;
  }

  /** Whether it is known to hold text, which may be of any simple type. */
  public boolean isSimple() {
    return type.isPresent() && !isComplex;
  }

  /** Whether it holds text in which blanks count. */
  public boolean isString() {
    return isString;
  }

  /** How many characters its text has at the least. */
  public int shortest() {
    return shortest;
  }

  /** How many characters its text has at most; {@code Integer.MAX_VALUE} if none is said. */
  public int longest() {
    return longest;
  }

  private int bound(String facet, int otherwise) {
    return type.map(each -> each.facets().get(facet)).map(Integer::valueOf).orElse(otherwise);
  }
}
