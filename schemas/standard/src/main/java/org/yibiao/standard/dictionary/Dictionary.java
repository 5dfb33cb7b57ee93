package org.yibiao.standard.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.dictionary.Place.Step;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import tools.jackson.databind.JsonNode;

/**
 * The data dictionary that the build derives from the XSDs: every type and field with its names.
 */
public final class Dictionary {

  private static final Words BELOW = Words.same(" › ");

  private static final Map<StandardVersion, Dictionary> PUBLISHED = new ConcurrentHashMap<>();

  /** The newest dictionary of version 1, which has all that the earlier ones have. */
  public static final Dictionary V1 = of(StandardVersion.newest());

  /** A dictionary without any entries, for schemas that are not the standard's. */
  public static final Dictionary NONE = new Dictionary(Map.of());

  private final Map<String, TypeEntry> types;
  private final Map<String, Shape> shapes;

  private Dictionary(Map<String, TypeEntry> types) {
    this.types = types;
    this.shapes = Shape.of(types);
  }

  /** The dictionary of a published version. */
  public static Dictionary of(StandardVersion version) {
    return PUBLISHED.computeIfAbsent(
        version, each -> read(each.path("json-schema/dictionary.json")));
  }

  /** The types by name; a document or an element with a type of its own bears its name. */
  public Map<String, TypeEntry> types() {
    return types;
  }

  /** What a whole document of this name is made of; {@link Shape#UNKNOWN} if there is none. */
  public Shape shape(String name) {
    return shapes.getOrDefault(name, Shape.UNKNOWN);
  }

  public Optional<TypeEntry> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** The type of what is at a place, by the names on the way there. */
  public Optional<TypeEntry> typeAt(Place place) {
    return place.steps().isEmpty()
        ? type(place.root())
        : fieldAt(place).flatMap(field -> type(field.type()));
  }

  /** The field at a place; empty for a whole document and where the standard has none. */
  public Optional<FieldEntry> fieldAt(Place place) {
    Optional<TypeEntry> type = type(place.root());
    Optional<FieldEntry> field = Optional.empty();
    for (Step step : place.steps()) {
      field = type.map(t -> t.fields().get(step.name()));
      type = field.flatMap(f -> type(f.type()));
    }
    return field;
  }

  /** What the field at a place is called; its name in documents if it has no other. */
  public Words nameOf(Place place) {
    return fieldAt(place)
        .map(FieldEntry::names)
        .or(
            () ->
                place.steps().isEmpty()
                    ? type(place.root()).map(TypeEntry::names)
                    : Optional.empty())
        .orElseGet(() -> Words.same(place.name()));
  }

  /** The same with what holds it, because many things have a name and a number. */
  public Words nameInContext(Place place) {
    if (place.steps().size() < 2) {
      return nameOf(place);
    }
    return nameOf(place.parent()).plus(number(place.parent())).plus(BELOW).plus(nameOf(place));
  }

  private static Words number(Place place) {
    OptionalInt index = place.steps().get(place.steps().size() - 1).index();
    return index.isEmpty() ? Words.same("") : Words.same(" " + (index.getAsInt() + 1));
  }

  private static Dictionary read(String resource) {
    try (InputStream in = Dictionary.class.getResourceAsStream(resource)) {
      JsonNode types = CanonicalJson.tree(in.readAllBytes()).path("types");
      return new Dictionary(
          types.properties().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      Map.Entry::getKey, entry -> TypeEntry.of(entry.getValue()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
