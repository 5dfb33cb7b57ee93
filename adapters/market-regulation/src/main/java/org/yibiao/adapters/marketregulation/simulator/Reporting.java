package org.yibiao.adapters.marketregulation.simulator;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.yibiao.adapters.marketregulation.simulator.CompanyRegister.Company;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes of the register, and the reports of them to the hub: each is kept until the hub has said
 * that it has it.
 */
final class Reporting {

  /** What a registration is after it ended so. */
  private static final Map<String, String> ENDS =
      Map.of("21", "吊销，未注销", "22", "注销", "23", "撤销", "24", "营业执照失效");

  private final Database database;
  private final CompanyRegister companies;
  private final HubLine hub;
  private final Clock clock;

  Reporting(Database database, HubLine hub, Clock clock) {
    this.database = database;
    this.companies = new CompanyRegister(database);
    this.hub = hub;
    this.clock = clock;
  }

  /** A report that waits to be sent. */
  private record Waiting(long number, String json) {}

  /** Registers another legal representative, and lets a report wait. */
  void legalRepresentative(String creditCode, String name) {
    Company before = companies.find(creditCode).orElseThrow();
    change(before, "lerep", name);
    add("01", before, before.legalRepresentative(), name);
  }

  /** Ends a registration, and lets a report wait. */
  void end(String creditCode, String type) {
    Company before = companies.find(creditCode).orElseThrow();
    change(before, "regstatecn", ENDS.get(type));
    add(type, before, before.state(), ENDS.get(type));
  }

  /** Sends what waits, the oldest first, until the hub takes one not; gives the last answer. */
  String send() {
    String answer = "";
    for (Waiting waiting : waiting()) {
      answer = hub.send(hub.sign("changes", waiting.json));
      if (!answer.contains("\"CODE\":\"0000\"")) {
        return answer;
      }
      mark("UPDATE ts_bg SET fsbz = 'Y' WHERE xh = " + waiting.number);
    }
    return answer;
  }

  /** Has the last report wait again, as after a failure between the hub and here. */
  void forgetTheLastAcknowledgement() {
    mark("UPDATE ts_bg SET fsbz = 'N' WHERE xh = (SELECT MAX(xh) FROM ts_bg)");
  }

  private void mark(String sql) {
    database.transaction(() -> database.rows().change(sql));
  }

  private void change(Company company, String column, String value) {
    database.transaction(
        () ->
            database
                .rows()
                .change(
                    "UPDATE e_baseinfo SET " + column + " = ? WHERE uniscid = ?",
                    value,
                    company.creditCode()));
  }

  private void add(String type, Company before, String old, String now) {
    Company after = companies.find(before.creditCode()).orElseThrow();
    database.transaction(
        () -> {
          long number =
              database
                  .rows()
                  .first("SELECT COALESCE(MAX(xh), 0) + 1 FROM ts_bg", row -> row.getLong(1))
                  .orElseThrow();
          String json = report(number, type, after, old, now);
          return database.rows().change("INSERT INTO ts_bg (xh, nr) VALUES (?, ?)", number, json);
        });
  }

  private String report(long number, String type, Company after, String old, String now) {
    ObjectNode report = CanonicalJson.mapper().createObjectNode();
    report
        .put("CHANGENO", "BG%014d".formatted(number))
        .put("CHANGETYPE", type)
        .put("UNISCID", after.creditCode())
        .put("ENTNAME", after.name())
        .put("REGORG", after.division())
        .put("CHANGEDATE", clock.millis())
        .put("RECORDDATE", clock.millis())
        .put("ALTBE", old)
        .put("ALTAF", now);
    report.set("ENT", CompanyDesk.data(after).path("DATA"));
    return report.toString();
  }

  private List<Waiting> waiting() {
    return database.transaction(
        () ->
            database
                .rows()
                .all(
                    "SELECT xh, nr FROM ts_bg WHERE fsbz = 'N' ORDER BY xh",
                    row -> new Waiting(row.getLong(1), row.getString(2))));
  }
}
