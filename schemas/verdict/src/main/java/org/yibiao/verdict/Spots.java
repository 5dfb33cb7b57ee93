package org.yibiao.verdict;

import java.util.Optional;
import org.yibiao.standard.dictionary.Place;

/** Where the fields of a document are in its text, and what they hold. */
interface Spots {

  /**
   * A field in the text.
   *
   * @param spot where it begins
   * @param value what it holds, if that is a single value
   */
  record Found(Spot spot, Optional<String> value) {}

  /** The field at a place; if there is none, what would hold it. */
  Found at(Place place);

  /** The text itself. */
  SourceText text();
}
