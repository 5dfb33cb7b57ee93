package org.yibiao.vectors.corpus;

import org.yibiao.standard.dictionary.Place;

/** Places that are given as JSON Pointers. */
final class Places {

  private Places() {}

  /** The place in a document of this root. */
  static Place of(String root, String pointer) {
    Place place = Place.root(root);
    String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/");
    for (int i = 0; i < steps.length; i++) {
      boolean isItem = i + 1 < steps.length && steps[i + 1].matches("[0-9]+");
      place = isItem ? place.item(steps[i], Integer.parseInt(steps[++i])) : place.field(steps[i]);
    }
    return place;
  }
}
