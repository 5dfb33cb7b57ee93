package org.yibiao.routes.grants;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a department may have of a resource, or wishes to have.
 *
 * @param id identifier, a UUID
 * @param resource code of the resource in the catalogue
 * @param holder code of the department that holds it and decides
 * @param grantee code of the department that asks for it
 * @param state how it stands
 * @param origin where it comes from
 * @param terms what it covers
 * @param ground why the grantee wants it; may be empty for one of the holder's own descriptor
 * @param reason why the holder decided as it did; may be empty
 * @param decidedBy who decided it: the department's code
 */
public record DataGrant(
    String id,
    String resource,
    String holder,
    String grantee,
    State state,
    Origin origin,
    Terms terms,
    String ground,
    String reason,
    Instant appliedAt,
    Optional<Instant> decidedAt,
    Optional<String> decidedBy) {

  /** Whether data are given under it at this moment. */
  public boolean isInForce(Instant now) {
    return state == State.GRANTED && terms.until().filter(end -> !now.isBefore(end)).isEmpty();
  }

  /** How a grant stands. */
  public enum State {
    /** Asked for, not decided. */
    APPLIED,
    /** Given. */
    GRANTED,
    /** Not given. */
    REFUSED,
    /** Given once, and taken back. */
    REVOKED;

    /** As in the interface and the database. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static State of(String code) {
      return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /** Where a grant comes from. */
  public enum Origin {
    /** The holder's own department.yaml gives it. */
    DESCRIPTOR,
    /** The grantee applied for it. */
    APPLICATION;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Origin of(String code) {
      return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /**
   * What a grant covers.
   *
   * @param fields JSON Pointers of the members of the body, each with all below it; all if empty
   * @param matters codes of the joint matters that it serves; any, and none, if empty
   * @param purposes the purposes that a request may name, word for word; any if empty
   * @param until when it ends; it does not if absent
   * @param perDay how many requests a day it allows; as many as come if absent
   * @param release in which form the data leave the holder
   */
  public record Terms(
      List<String> fields,
      List<String> matters,
      List<String> purposes,
      Optional<Instant> until,
      OptionalInt perDay,
      Release release) {

    /** Copies the lists. */
    public Terms {
      fields = List.copyOf(fields);
      matters = List.copyOf(matters);
      purposes = List.copyOf(purposes);
    }

    static List<String> split(String text, String by) {
      return Arrays.stream(text.split(by)).filter(each -> !each.isEmpty()).toList();
    }
  }
}
