package org.yibiao.routes.subscriptions;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a department wishes to be told of.
 *
 * @param resource code of the resource in the catalogue
 * @param area division code of 2, 4, 6, 9 or 12 digits, of which all below is meant; all if empty
 * @param kinds kinds of change; all if empty
 * @param where what the document must hold; anything if empty
 * @param purpose what the events are for, as in a data request
 * @param legalBasis on what law; may be empty
 * @param from events since when; only new ones if absent
 */
public record SubscriptionApplication(
    String resource,
    String area,
    List<String> kinds,
    List<Condition> where,
    String purpose,
    String legalBasis,
    OffsetDateTime from) {

  /** What was not given is empty. */
  public SubscriptionApplication {
    resource = text(resource);
    area = text(area);
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
    where = where == null ? List.of() : List.copyOf(where);
    purpose = text(purpose);
    legalBasis = text(legalBasis);
  }

  private static String text(String given) {
    return given == null ? "" : given.strip();
  }
}
