package org.yibiao.adapters.kit;

import java.util.List;

/**
 * Changes of others that a department must be told of. The hub subscribes for it when it goes live,
 * with the rights that it has then.
 *
 * @param code its name within the department
 * @param resource code of the data resource whose changes are meant
 * @param area division code, of which all below is meant; all if empty
 * @param kinds kinds of change as in the standard; all if empty
 * @param where what the changed document must hold; anything if empty
 * @param purpose what the department needs them for
 * @param legalBasis on what law; may be empty
 */
public record SubscriptionWish(
    String code,
    String resource,
    String area,
    List<String> kinds,
    List<FieldValue> where,
    String purpose,
    String legalBasis) {

  /** What is not written is empty. */
  public SubscriptionWish {
    area = area == null ? "" : area;
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
    where = where == null ? List.of() : List.copyOf(where);
    legalBasis = legalBasis == null ? "" : legalBasis;
  }

  /**
   * A field that must have a value.
   *
   * @param field JSON Pointer without array indexes
   */
  public record FieldValue(String field, String value) {}
}
