package org.yibiao.routes.audit;

/**
 * Something that the audit trail is told of.
 *
 * @param actor who did it: a department's code, a person's name, or {@code hub}
 * @param action what was done, such as {@code data-request}
 * @param object what it was done to, such as a resource's code
 * @param outcome {@code done}, or the code of the reason why it was refused
 * @param detail what else is to be known, in words or as JSON; may be empty
 */
public record AuditEvent(
    String actor, String action, String object, String outcome, String detail) {

  /** What was done was done. */
  public static final String DONE = "done";
}
