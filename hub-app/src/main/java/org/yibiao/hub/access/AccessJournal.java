package org.yibiao.hub.access;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yibiao.hub.audit.AuditTally;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;

/** Tells the audit trail, and the metrics, who was let in and who was not. */
@Component
class AccessJournal {

  /** Who calls without having said who they are. */
  static final String ANONYMOUS = "anonymous";

  private static final String REFUSED = "yibiao.access.refused";
  private static final String ACCESS = "access";
  private static final Pattern IDENTITY_NUMBER =
      Pattern.compile("([0-9]{6})[0-9]{8}([0-9]{3}[0-9Xx])");

  private final AuditTrail trail;
  private final AuditTally tally;
  private final MeterRegistry meters;

  AccessJournal(AuditTrail trail, AuditTally tally, MeterRegistry meters) {
    this.trail = trail;
    this.tally = tally;
    this.meters = meters;
  }

  /** Somebody did something at a door; of whom nobody knows who they are it is counted. */
  void done(String action, Caller caller, HttpServletRequest request, String outcome) {
    String actor = caller.name().isEmpty() ? "key-holder" : caller.name();
    AuditEvent event = new AuditEvent(actor, action, place(request), outcome, "");
    if (caller.name().isEmpty()) {
      tally.count(event, request.getRemoteAddr());
    } else {
      trail.enter(event);
    }
  }

  /** Somebody has logged in, or was given a token. */
  void loggedIn(String action, String name, String by) {
    trail.enter(new AuditEvent(name, action, by, AuditEvent.DONE, ""));
  }

  /** Somebody known may not do this, or not so often. */
  void refused(Caller caller, HttpServletRequest request, String reason) {
    String actor = caller.name().isEmpty() ? ANONYMOUS : caller.name();
    String object = caller.name().isEmpty() ? "" : request.getMethod() + " " + place(request);
    meters.counter(REFUSED, "reason", reason).increment();
    tally.count(new AuditEvent(actor, ACCESS, object, reason, ""), request.getRemoteAddr());
  }

  /** A login failed. */
  void failed(String action, String actor, String address, String reason) {
    meters.counter(REFUSED, "reason", reason).increment();
    tally.count(new AuditEvent(actor, action, "", reason, ""), address);
  }

  /** The path, without identity numbers that somebody may have written into it. */
  private static String place(HttpServletRequest request) {
    return IDENTITY_NUMBER.matcher(request.getRequestURI()).replaceAll("$1********$2");
  }
}
