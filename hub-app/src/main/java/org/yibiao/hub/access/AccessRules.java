package org.yibiao.hub.access;

import static org.yibiao.hub.access.AccessRule.any;
import static org.yibiao.hub.access.AccessRule.get;
import static org.yibiao.hub.access.AccessRule.post;
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

import java.util.List;
import org.yibiao.hub.access.Who.AnyLogin;
import org.yibiao.hub.access.Who.Everybody;
import org.yibiao.hub.access.Who.ThoseOfTheCase;

/**
 * Who may call what, over HTTP: the first line that fits decides, and what no line names nobody
 * may. A new endpoint needs its line here.
 */
final class AccessRules {

  private static final Who STANDARD =
      new Everybody("the published standard, and pages without data");
  private static final Who FIGURES = new Everybody("counts of matters, nothing of anybody");
  private static final Who ALIVE = new Everybody("says only that the hub is well");
  private static final Who SUBMITS =
      new Everybody("whoever hands in a form; who did is told the case's key");
  private static final Who LOGIN = new Everybody("one logs in here; it checks for itself");
  private static final Who SIGNED =
      new Everybody("a native door: the department proves itself in each call");

  private static final Who DEPARTMENTS = those(DEPARTMENT, DEPARTMENT_OPERATOR);
  private static final Who OVERSEERS =
      those(
          DEPARTMENT, DEPARTMENT_OPERATOR, INTEGRATOR, TESTER, MONITOR, SUPERVISOR, ADMINISTRATOR);
  private static final Who CASE_REPAIRERS =
      those(DEPARTMENT, DEPARTMENT_OPERATOR, SUPERVISOR, ADMINISTRATOR);
  private static final Who HANDOVER_REPAIRERS =
      those(DEPARTMENT, DEPARTMENT_OPERATOR, INTEGRATOR, ADMINISTRATOR);
  private static final Who REJECT_READERS =
      those(DEPARTMENT, DEPARTMENT_OPERATOR, INTEGRATOR, SUPERVISOR, ADMINISTRATOR);

  static final List<AccessRule> TABLE =
      List.of(
          get("/", STANDARD),
          get("/index.html", STANDARD),
          get("/case.html", STANDARD),
          get("/signed-in.html", STANDARD),
          get("/app/**", STANDARD),
          get("/cases/*", STANDARD),
          get("/openapi.json", STANDARD),
          get("/standard", STANDARD),
          get("/standard/**", STANDARD),
          get("/api/v1/catalogue", STANDARD),
          get("/api/v1/once-only", FIGURES),
          get("/actuator/health", ALIVE),
          get("/actuator/health/**", ALIVE),
          any("/error", ALIVE),
          any("/login", LOGIN),
          any("/logout", LOGIN),
          any("/oauth2/**", LOGIN),
          any("/.well-known/**", LOGIN),
          any("/userinfo", LOGIN),
          any("/connect/logout", LOGIN),
          any("/api/v1/submissions", SUBMITS),
          any("/soap/submissions", SUBMITS),
          get("/soap/exchange", STANDARD),
          post("/soap/exchange", DEPARTMENTS),
          any("/soap/native/tax/TaxService", SIGNED),
          any("/native/market-regulation/**", SIGNED),
          get("/api/v1/me", new AnyLogin()),
          get("/api/v1/cases/{caseNumber}", new ThoseOfTheCase()),
          get("/api/v1/cases/{caseNumber}/events", new ThoseOfTheCase()),
          post("/api/v1/cases/{caseNumber}/steps/{stepId}/retry", CASE_REPAIRERS),
          any("/api/v1/exchange/**", DEPARTMENTS),
          post("/api/v1/prefill", DEPARTMENTS),
          get("/api/v1/subjects/me/access-log", those(APPLICANT)),
          any("/api/v1/subjects/me/previews", those(APPLICANT)),
          any("/api/v1/subjects/me/previews/**", those(APPLICANT)),
          any("/api/v1/changes", DEPARTMENTS),
          any("/api/v1/subscriptions", DEPARTMENTS),
          any("/api/v1/subscriptions/**", DEPARTMENTS),
          any("/api/v1/grants", DEPARTMENTS),
          any("/api/v1/grants/**", DEPARTMENTS),
          get("/api/v1/departments", OVERSEERS),
          get("/api/v1/departments/deployments", those(INTEGRATOR, TESTER, MONITOR, ADMINISTRATOR)),
          get("/api/v1/handovers", OVERSEERS),
          get("/api/v1/handovers/{id}", OVERSEERS),
          get("/api/v1/handovers/{id}/rejects", REJECT_READERS),
          post("/api/v1/handovers/{id}/retry", HANDOVER_REPAIRERS),
          get("/api/v1/audit/verification", those(AUDITOR)),
          any("/api/v1/users", those(ADMINISTRATOR)),
          any("/api/v1/users/*", those(ADMINISTRATOR)),
          get("/actuator", those(MONITOR, ADMINISTRATOR)),
          get("/actuator/metrics", those(MONITOR, ADMINISTRATOR)),
          get("/actuator/metrics/*", those(MONITOR, ADMINISTRATOR)));

  private AccessRules() {}
}
