package org.yibiao.hub.access;

import static org.yibiao.hub.access.AccessRule.any;
import static org.yibiao.hub.access.AccessRule.delete;
import static org.yibiao.hub.access.AccessRule.get;
import static org.yibiao.hub.access.AccessRule.post;
import static org.yibiao.hub.access.AccessRule.put;
import static org.yibiao.hub.access.Audited.door;
import static org.yibiao.hub.access.Audited.within;
import static org.yibiao.hub.access.Role.ADMINISTRATOR;
import static org.yibiao.hub.access.Role.APPLICANT;
import static org.yibiao.hub.access.Role.AUDITOR;
import static org.yibiao.hub.access.Role.DEPARTMENT;
import static org.yibiao.hub.access.Role.DEPARTMENT_OPERATOR;
import static org.yibiao.hub.access.Role.INTEGRATOR;
import static org.yibiao.hub.access.Role.MONITOR;
import static org.yibiao.hub.access.Role.SUPERVISOR;
import static org.yibiao.hub.access.Role.TESTER;
import static org.yibiao.hub.access.Who.those;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.yibiao.hub.access.Audited.AtTheStart;
import org.yibiao.hub.access.Audited.Not;
import org.yibiao.hub.access.Audited.Within;
import org.yibiao.hub.access.Who.AnyLogin;
import org.yibiao.hub.access.Who.Everybody;
import org.yibiao.hub.access.Who.ThoseOfTheAttachment;
import org.yibiao.hub.access.Who.ThoseOfTheCase;

/**
 * Who may call what, over HTTP: the first line that fits decides, and what no line names nobody
 * may. A new endpoint needs its line here.
 */
final class AccessRules {

  private static final String FOUND = AccessRules.class.getName();

  private static final Who STANDARD =
      new Everybody("the published standard, and pages without data");
  private static final Who FIGURES = new Everybody("counts of matters, nothing of anybody");
  private static final Who JUDGED =
      new Everybody("judges what the caller brings, and keeps nothing of it");
  private static final Who ALIVE = new Everybody("says only that the hub is well");
  private static final Who SUBMITS =
      new Everybody("whoever hands in a form; who did is told the case's key");
  private static final Who LOGIN = new Everybody("one logs in here; it checks for itself");
  private static final Who SIGNED =
      new Everybody("a native door: the department proves itself in each call");

  private static final Who BRINGERS = those(APPLICANT, DEPARTMENT, DEPARTMENT_OPERATOR);
  private static final Who DEPARTMENTS = those(DEPARTMENT, DEPARTMENT_OPERATOR);
  private static final Who OVERSEERS =
      those(
          DEPARTMENT, DEPARTMENT_OPERATOR, INTEGRATOR, TESTER, MONITOR, SUPERVISOR, ADMINISTRATOR);
  private static final Who CASE_REPAIRERS =
      those(DEPARTMENT, DEPARTMENT_OPERATOR, SUPERVISOR, ADMINISTRATOR);
  private static final Who HANDOVER_REPAIRERS =
      those(DEPARTMENT, DEPARTMENT_OPERATOR, INTEGRATOR, ADMINISTRATOR);
  private static final Who LETTER_FINDERS =
      those(DEPARTMENT_OPERATOR, INTEGRATOR, MONITOR, SUPERVISOR, ADMINISTRATOR);
  private static final Who LETTER_REPAIRERS = those(DEPARTMENT_OPERATOR, SUPERVISOR, ADMINISTRATOR);
  private static final Who ORDERERS = those(DEPARTMENT_OPERATOR, SUPERVISOR, ADMINISTRATOR);
  private static final Who REJECT_READERS =
      those(DEPARTMENT, DEPARTMENT_OPERATOR, INTEGRATOR, SUPERVISOR, ADMINISTRATOR);

  private static final Who MESSAGE_FINDERS =
      those(
          DEPARTMENT,
          DEPARTMENT_OPERATOR,
          INTEGRATOR,
          TESTER,
          MONITOR,
          SUPERVISOR,
          AUDITOR,
          ADMINISTRATOR);
  private static final Who MESSAGE_READERS = OVERSEERS;

  private static final Who CASE_WATCHERS =
      those(DEPARTMENT, DEPARTMENT_OPERATOR, MONITOR, SUPERVISOR, ADMINISTRATOR);
  private static final Who RATING_ANSWERERS = those(DEPARTMENT, DEPARTMENT_OPERATOR);
  private static final Who CLOCK_STOPPERS = those(DEPARTMENT, DEPARTMENT_OPERATOR, SUPERVISOR);
  private static final Who CONFORMANCE_TESTERS = those(TESTER, INTEGRATOR, ADMINISTRATOR);
  private static final Who RETENTION_READERS = those(AUDITOR, ADMINISTRATOR);

  private static final Audited NOTHING = new Not("nothing of anybody is given out or changed");
  private static final Audited COUNTS =
      new Not("counts and times of messages and cases, nothing of anybody");
  private static final Audited LOGINS = new Within("login, token");
  private static final Audited SUBMISSION = within("submission");
  private static final Audited NATIVE = within("data-request, change-report");
  private static final Audited REQUEST = within("data-request");
  private static final Audited SUBSCRIPTION = within("subscription");
  private static final Audited GRANT = within("grant");

  private static final String ATTACHMENTS = "/api/v1/attachments";

  static final List<AccessRule> TABLE =
      List.of(
          get("/", STANDARD, NOTHING),
          get("/console.html", STANDARD, NOTHING),
          get("/console/**", STANDARD, NOTHING),
          get("/lib/**", STANDARD, NOTHING),
          get("/start", STANDARD, NOTHING),
          get("/flow", STANDARD, NOTHING),
          get("/departments", STANDARD, NOTHING),
          get("/supervision", STANDARD, NOTHING),
          get("/messages", STANDARD, NOTHING),
          get("/case.html", STANDARD, NOTHING),
          get("/apply.html", STANDARD, NOTHING),
          get("/apply", STANDARD, NOTHING),
          get("/apply/**", STANDARD, NOTHING),
          get("/catalogue", STANDARD, NOTHING),
          get("/grants", STANDARD, NOTHING),
          get("/dead-letters", STANDARD, NOTHING),
          get("/signed-in.html", STANDARD, NOTHING),
          get("/app/**", STANDARD, NOTHING),
          get("/cases/*", STANDARD, NOTHING),
          get("/validation", STANDARD, NOTHING),
          any("/api/v1/validation", JUDGED, NOTHING),
          any("/soap/validation", JUDGED, NOTHING),
          get("/api/v1/conformance/targets", CONFORMANCE_TESTERS, NOTHING),
          get("/api/v1/conformance/runs", CONFORMANCE_TESTERS, NOTHING),
          post("/api/v1/conformance/runs", CONFORMANCE_TESTERS, within("conformance-run")),
          get("/api/v1/conformance/runs/{id}", CONFORMANCE_TESTERS, NOTHING),
          get(
              "/api/v1/conformance/runs/{id}/report",
              CONFORMANCE_TESTERS,
              door("conformance-report")),
          get("/openapi.json", STANDARD, NOTHING),
          get("/standard", STANDARD, NOTHING),
          get("/standard/**", STANDARD, NOTHING),
          get("/api/v1/catalogue", STANDARD, NOTHING),
          get("/api/v1/catalogue/entry", STANDARD, NOTHING),
          get("/api/v1/catalogue/facets", STANDARD, NOTHING),
          post(
              "/api/v1/catalogue/imports",
              those(INTEGRATOR, ADMINISTRATOR),
              within("catalogue-import")),
          get("/api/v1/once-only", FIGURES, NOTHING),
          get("/api/v1/matters", STANDARD, NOTHING),
          get("/api/v1/matters/{matterCode}", STANDARD, NOTHING),
          get("/api/v1/ratings/reasons", STANDARD, NOTHING),
          get("/api/v1/ratings/figures", FIGURES, NOTHING),
          get("/api/v1/ratings", CASE_WATCHERS, door("rating-list")),
          post(
              "/api/v1/ratings/{caseNumber}/departments/{department}/answer",
              RATING_ANSWERERS,
              within("rating-answered")),
          post("/api/v1/cases/{caseNumber}/rating", new ThoseOfTheCase(), within("case-rated")),
          get("/actuator/health", ALIVE, NOTHING),
          get("/actuator/health/**", ALIVE, NOTHING),
          any("/error", ALIVE, NOTHING),
          any("/login", LOGIN, LOGINS),
          any("/logout", LOGIN, NOTHING),
          any("/oauth2/**", LOGIN, LOGINS),
          any("/.well-known/**", LOGIN, NOTHING),
          any("/userinfo", LOGIN, NOTHING),
          any("/connect/logout", LOGIN, NOTHING),
          any("/api/v1/submissions", SUBMITS, SUBMISSION),
          any("/soap/submissions", SUBMITS, SUBMISSION),
          post(ATTACHMENTS, BRINGERS, within("attachment")),
          get(
              ATTACHMENTS + "/{sha256}",
              new ThoseOfTheAttachment(),
              new AtTheStart("attachment-read")),
          get("/soap/exchange", STANDARD, NOTHING),
          post("/soap/exchange", DEPARTMENTS, REQUEST),
          any("/soap/native/tax/TaxService", SIGNED, NATIVE),
          any("/native/market-regulation/**", SIGNED, NATIVE),
          get("/api/v1/me", new AnyLogin(), new Not("callers are told only who they are")),
          get("/api/v1/cases/{caseNumber}", new ThoseOfTheCase(), door("case-read")),
          get(
              "/api/v1/cases/{caseNumber}/events",
              new ThoseOfTheCase(),
              new AtTheStart("case-read")),
          post(
              "/api/v1/cases/{caseNumber}/steps/{stepId}/retry",
              CASE_REPAIRERS,
              door("step-retry")),
          post(
              "/api/v1/cases/{caseNumber}/steps/{stepId}/special-procedures",
              CLOCK_STOPPERS,
              within("special-procedure-begun")),
          post(
              "/api/v1/cases/{caseNumber}/steps/{stepId}/special-procedures/{id}/end",
              CLOCK_STOPPERS,
              within("special-procedure-ended")),
          get("/api/v1/supervision/calendar", STANDARD, NOTHING),
          get("/api/v1/supervision/cases", CASE_WATCHERS, door("supervision-read")),
          get("/api/v1/supervision/cases/{caseNumber}", CASE_WATCHERS, door("supervision-read")),
          get(
              "/api/v1/supervision/cases.xlsx",
              CASE_WATCHERS,
              new AtTheStart("supervision-exported")),
          get("/api/v1/supervision/late", CASE_WATCHERS, door("supervision-read")),
          get("/api/v1/supervision/cards", CASE_WATCHERS, door("supervision-read")),
          post(
              "/api/v1/supervision/cards/{id}/handle",
              those(SUPERVISOR),
              within("supervision-card-handled")),
          get("/api/v1/supervision/statistics", CASE_WATCHERS, COUNTS),
          get("/api/v1/supervision/statistics.xlsx", CASE_WATCHERS, COUNTS),
          get("/api/v1/exchange/answers/{messageId}", DEPARTMENTS, door("answer-read")),
          any("/api/v1/exchange/**", DEPARTMENTS, REQUEST),
          post("/api/v1/prefill", DEPARTMENTS, within("prefill")),
          get(
              "/api/v1/subjects/me",
              those(APPLICANT),
              new Not("applicants are told only who they are")),
          get("/api/v1/subjects/me/cases", those(APPLICANT), door("own-case-list")),
          post("/api/v1/subjects/me/prefill", those(APPLICANT), door("own-prefill")),
          get("/api/v1/subjects/me/access-log", those(APPLICANT), door("access-log-read")),
          get("/api/v1/subjects/me/previews", those(APPLICANT), door("preview-read")),
          get("/api/v1/subjects/me/previews/{messageId}", those(APPLICANT), door("preview-read")),
          any("/api/v1/subjects/me/previews/**", those(APPLICANT), within("preview")),
          get("/api/v1/changes", DEPARTMENTS, door("changes-read")),
          any("/api/v1/changes", DEPARTMENTS, within("change-report")),
          get("/api/v1/subscriptions", DEPARTMENTS, door("subscription-read")),
          get("/api/v1/subscriptions/**", DEPARTMENTS, door("subscription-read")),
          post(
              "/api/v1/subscriptions/{id}/undelivered/{delivery}/retry",
              DEPARTMENTS,
              door("change-retry")),
          any("/api/v1/subscriptions", DEPARTMENTS, SUBSCRIPTION),
          any("/api/v1/subscriptions/**", DEPARTMENTS, SUBSCRIPTION),
          get("/api/v1/grants", DEPARTMENTS, door("grant-read")),
          get("/api/v1/grants/**", DEPARTMENTS, door("grant-read")),
          any("/api/v1/grants", DEPARTMENTS, GRANT),
          any("/api/v1/grants/**", DEPARTMENTS, GRANT),
          get("/api/v1/flow", OVERSEERS, COUNTS),
          get("/api/v1/flow/day", OVERSEERS, COUNTS),
          get("/api/v1/flow/events", OVERSEERS, COUNTS),
          get("/api/v1/departments", OVERSEERS, NOTHING),
          get("/api/v1/departments/orders", LETTER_FINDERS, NOTHING),
          post("/api/v1/departments/orders", ORDERERS, within("department-order")),
          post("/api/v1/departments/orders/preview", ORDERERS, NOTHING),
          post("/api/v1/departments/{code}/orders", ORDERERS, within("department-order")),
          post(
              "/api/v1/departments/{code}/orders/{id}/end",
              ORDERERS,
              within("department-order-ended")),
          get(
              "/api/v1/departments/deployments",
              those(INTEGRATOR, TESTER, MONITOR, ADMINISTRATOR),
              NOTHING),
          get("/api/v1/handovers", OVERSEERS, new Not("counts of rows, nothing of anybody")),
          get("/api/v1/handovers/{id}", OVERSEERS, new Not("counts of rows, nothing of anybody")),
          get("/api/v1/handovers/{id}/rejects", REJECT_READERS, door("rejects-read")),
          post("/api/v1/handovers/{id}/retry", HANDOVER_REPAIRERS, door("handover-retry")),
          get("/api/v1/dead-letters", LETTER_FINDERS, door("dead-letter-list")),
          get("/api/v1/dead-letters/{id}", LETTER_FINDERS, door("dead-letter-look")),
          get("/api/v1/dead-letters/{id}/body", LETTER_REPAIRERS, door("dead-letter-read")),
          post("/api/v1/dead-letters/replays", LETTER_REPAIRERS, within("dead-letter-replayed")),
          post(
              "/api/v1/dead-letters/{id}/versions", LETTER_REPAIRERS, within("dead-letter-edited")),
          post(
              "/api/v1/dead-letters/{id}/replay", LETTER_REPAIRERS, within("dead-letter-replayed")),
          post(
              "/api/v1/dead-letters/{id}/reroute",
              LETTER_REPAIRERS,
              within("dead-letter-rerouted")),
          post("/api/v1/dead-letters/{id}/close", LETTER_REPAIRERS, within("dead-letter-closed")),
          get("/api/v1/messages", MESSAGE_FINDERS, door("message-list")),
          post("/api/v1/messages/searches", MESSAGE_FINDERS, door("message-search")),
          get("/api/v1/messages/{id}", MESSAGE_FINDERS, door("message-look")),
          get("/api/v1/messages/{id}/conversation", MESSAGE_FINDERS, door("message-look")),
          post(
              "/api/v1/messages/{id}/hops/{ordinal}/payload",
              MESSAGE_READERS,
              within("message-read, message-read-masked")),
          get("/api/v1/messages/{id}/evidence", MESSAGE_READERS, within("message-evidence")),
          get("/api/v1/audit/verification", those(AUDITOR), door("audit-verification")),
          get("/api/v1/retention", RETENTION_READERS, door("retention-read")),
          post("/api/v1/retention/runs", those(ADMINISTRATOR), door("retention-run")),
          post("/api/v1/backups", those(ADMINISTRATOR), door("backup")),
          get("/api/v1/users", those(ADMINISTRATOR), door("user-read")),
          put("/api/v1/users/{name}", those(ADMINISTRATOR), within("user-put")),
          delete("/api/v1/users/{name}", those(ADMINISTRATOR), within("user-remove")),
          get("/actuator", those(MONITOR, ADMINISTRATOR), NOTHING),
          get("/actuator/prometheus", those(MONITOR, ADMINISTRATOR), NOTHING),
          get("/actuator/camel", those(ADMINISTRATOR), NOTHING),
          get("/actuator/camel/{console}", those(ADMINISTRATOR), NOTHING),
          get("/actuator/metrics", those(MONITOR, ADMINISTRATOR), NOTHING),
          get("/actuator/metrics/*", those(MONITOR, ADMINISTRATOR), NOTHING));

  /** Paths are read once, and not for each request. */
  private static final List<Line> LINES =
      TABLE.stream().map(rule -> new Line(rule, rule.matcher())).toList();

  private AccessRules() {}

  /** Whether departments prove themselves there in a way of their own. */
  static boolean isNative(HttpServletRequest request) {
    return of(request).filter(rule -> rule.who().equals(SIGNED)).isPresent();
  }

  /**
   * Whether the body is no message but a file, which is never in the memory: the one who takes it
   * holds it against its {@code Content-Digest} before anything is done with it.
   */
  static boolean isStreamed(HttpServletRequest request) {
    return request.getRequestURI().equals(ATTACHMENTS);
  }

  /** The line that decides about this request. */
  static Optional<AccessRule> of(HttpServletRequest request) {
    String called = request.getMethod() + " " + request.getRequestURI();
    if (request.getAttribute(FOUND) instanceof Found found && found.called().equals(called)) {
      return found.rule();
    }
    Optional<AccessRule> rule =
        LINES.stream().filter(line -> line.finds().matches(request)).map(Line::rule).findFirst();
    request.setAttribute(FOUND, new Found(called, rule));
    return rule;
  }

  private record Line(AccessRule rule, RequestMatcher finds) {}

  /** Several filters want to know; a request that is forwarded is another one. */
  private record Found(String called, Optional<AccessRule> rule) {}
}
