package org.yibiao.adapters.kit;

import java.util.Optional;

/**
 * What crossed the border with a {@link Hop}.
 *
 * @param message the native message
 * @param content what it is in the standard's form; empty if that could not be found out
 * @param fault why it could not be understood
 * @param isEnquiry whether it asks or tells only what became of a request
 * @param isPassing true if no copy of it may be left: a person may refuse that it is given
 */
public record Crossing(
    Hop hop,
    String message,
    Optional<Content> content,
    Optional<String> fault,
    boolean isEnquiry,
    boolean isPassing) {

  /** A native message in the standard's words. */
  public sealed interface Content {

    /** What a department was asked. */
    record Asked(ServiceRequest request) implements Content {}

    /** What it said. */
    record Answered(ServiceOutcome outcome) implements Content {}
  }
}
