package org.yibiao.standard.rule;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yibiao.standard.dictionary.Place;
import tools.jackson.databind.JsonNode;

/**
 * A value of a document, with its place. Its structure is valid already.
 *
 * @param place where it is
 * @param value the value in the JSON form of the document
 */
public record Subject(Place place, JsonNode value) {

  /** A field below, by names joined with slashes; its value is missing if the document has none. */
  public Subject at(String path) {
    return new Subject(place.below(path), value.at("/" + path));
  }

  /** The occurrences of a repeatable field. */
  public Stream<Subject> each(String name) {
    JsonNode list = value.path(name);
    return IntStream.range(0, list.size())
        .mapToObj(i -> new Subject(place.item(name, i), list.path(i)));
  }

  /** The value as text; empty if there is none. */
  public String text() {
    return value.asString("");
  }

  boolean isGiven() {
    return !value.isMissingNode();
  }
}
