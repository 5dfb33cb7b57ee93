package org.yibiao.routes.messages;

import java.util.Locale;

/** Where a message went with a hop. */
public enum HopDirection {
  /** From its sender to the hub. */
  RECEIVED,
  /** From the hub to the department that is asked. */
  TO_DEPARTMENT,
  /** From the department back. */
  FROM_DEPARTMENT,
  /** The department was asked what became of it. */
  ENQUIRY,
  /** What it said to that. */
  ENQUIRY_ANSWER,
  /** No answer came: the department could not be reached, or did not answer in time. */
  NO_ANSWER,
  /** From what the hub had fetched before, without the department. */
  FROM_CACHE,
  /** From the hub to the one who asked, or kept for them to fetch. */
  REPLIED,
  /** Brought to a queue or an address of the one who is to have it. */
  DELIVERED;

  /** As in the interface. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
