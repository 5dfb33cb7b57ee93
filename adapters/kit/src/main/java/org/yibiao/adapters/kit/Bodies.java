package org.yibiao.adapters.kit;

import java.util.List;

/**
 * What a department holds about the subject of a data request.
 *
 * @param bodies instances of the generated class of the resource's body; none if it holds nothing
 */
public record Bodies(List<Object> bodies) {

  /** It holds nothing about the subject. */
  public static final Bodies NONE = new Bodies(List.of());

  /** The list is copied. */
  public Bodies {
    bodies = List.copyOf(bodies);
  }
}
