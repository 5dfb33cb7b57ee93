package org.yibiao.standard.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A place in a document, in either of its forms.
 *
 * @param root name of the root element; empty if the document has none or it is not known
 * @param steps from the root to the field
 */
public record Place(String root, List<Step> steps) {

  /**
   * One step down.
   *
   * @param name name of the field
   * @param index which of several, from 0; empty if the field is not repeatable
   */
  public record Step(String name, OptionalInt index) {

    String inPointer() {
      String escaped = name.replace("~", "~0").replace("/", "~1");
      return "/" + escaped + (index.isPresent() ? "/" + index.getAsInt() : "");
    }

    String inXpath() {
      return "/" + name + (index.isPresent() ? "[" + (index.getAsInt() + 1) + "]" : "");
    }
  }

  /** The whole document. */
  public static Place root(String root) {
    return new Place(root, List.of());
  }

  /** A field of what is here. */
  public Place field(String name) {
    return with(new Step(name, OptionalInt.empty()));
  }

  /** One of the occurrences of a repeatable field of what is here, from 0. */
  public Place item(String name, int index) {
    return with(new Step(name, OptionalInt.of(index)));
  }

  /** A field below, by names joined with slashes. */
  public Place below(String path) {
    Place place = this;
    for (String name : path.split("/")) {
      place = place.field(name);
    }
    return place;
  }

  /** The JSON Pointer (RFC 6901). */
  public String pointer() {
    return steps.stream().map(Step::inPointer).collect(Collectors.joining());
  }

  /** The path of the XML element, without prefixes. */
  public String xpath() {
    return "/" + root + steps.stream().map(Step::inXpath).collect(Collectors.joining());
  }

  /** Name of the field; of the document, if this is all of it. */
  public String name() {
    return steps.isEmpty() ? root : steps.get(steps.size() - 1).name();
  }

  public Place parent() {
    return new Place(root, steps.subList(0, steps.size() - 1));
  }

  private Place with(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Place(root, List.copyOf(longer));
  }
}
