package org.yibiao.routes.supervision.calendar;

/** A calendar of holidays cannot be used as it is written: the hub does not start with it. */
public class CalendarRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CalendarRefused(String where, String reason) {
    super("Calendar " + where + " is refused: " + reason);
  }
}
