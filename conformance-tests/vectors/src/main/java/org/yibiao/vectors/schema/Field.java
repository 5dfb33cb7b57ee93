package org.yibiao.vectors.schema;

import java.util.OptionalInt;

/**
 * A field of a type.
 *
 * @param name its name in both forms
 * @param type name of its type
 * @param required whether it must occur; false for a branch of a choice
 * @param most how often it may occur; empty if there is no bound
 */
public record Field(String name, String type, boolean required, OptionalInt most) {

  /** Whether it is an array in JSON. */
  public boolean isRepeatable() {
    return most.isEmpty() || most.getAsInt() > 1;
  }
}
