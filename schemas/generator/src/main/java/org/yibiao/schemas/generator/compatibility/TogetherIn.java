package org.yibiao.schemas.generator.compatibility;

import java.util.List;
import org.yibiao.schemas.generator.ContentModel;

/**
 * Which fields of a type can occur together.
 *
 * @param content the type's fields
 */
record TogetherIn(ContentModel content) {

  /** False if one choice keeps them apart. */
  boolean mayOccur(String one, String other) {
    return content.choices().stream()
        .noneMatch(choice -> choice.names().containsAll(List.of(one, other)));
  }
}
