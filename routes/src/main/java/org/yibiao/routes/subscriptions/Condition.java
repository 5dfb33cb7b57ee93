package org.yibiao.routes.subscriptions;

/**
 * A field of the changed document that must have a value. Yes and no are {@code true} and {@code
 * false}; of a list, one element must have the value.
 *
 * @param field JSON Pointer without array indexes, such as {@code /address/division}
 * @param value the value as text
 */
public record Condition(String field, String value) {

  /** What was not given is empty. */
  public Condition {
    field = field == null ? "" : field;
    value = value == null ? "" : value;
  }
}
