package org.yibiao.benchmarks.requests;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.yibiao.benchmarks.durable.load.WentWrong;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/**
 * A side's audit trail, as its database holds it after the side has ended: every answer that was
 * given is entered once, nothing else is, and each entry is chained to the one before.
 *
 * @param data the side's folder
 */
record Books(String side, Path data, String password) {

  private static final String HUB_ENTRIES =
      "select detail, previous, chain from audit_entry where action = 'data-request'"
          + " and outcome = 'done'";
  private static final String ALL = "select detail, previous, chain from audit_entry";
  private static final String ORDER = " order by position";
  private static final String SETTLED =
      "select count(*) from evidence_request where outcome = 'provided' and answered_at is not null";
  private static final String FORMS = "prefill";

  /** Looks into the hub's; besides the requests, each form has one entry for each department. */
  int checkHub(Collection<String> provided, int ofForms) {
    try (Connection connection = open()) {
      chained(connection);
      check(entries(connection, HUB_ENTRIES), provided, ofForms);
      equal("answers in the ledger", provided.size() + ofForms, count(connection, SETTLED));
      return provided.size() + ofForms;
    } catch (SQLException e) {
      throw new WentWrong("The books of " + side + " cannot be read", e);
    }
  }

  /** Looks into the bare server's. */
  int checkBare(Collection<String> provided) {
    try (Connection connection = open()) {
      chained(connection);
      check(entries(connection, ALL), provided, 0);
      return provided.size();
    } catch (SQLException e) {
      throw new WentWrong("The books of " + side + " cannot be read", e);
    }
  }

  private Connection open() throws SQLException {
    String url = "jdbc:h2:file:" + data.resolve("hub").toAbsolutePath() + ";ACCESS_MODE_DATA=r";
    return DriverManager.getConnection(url, "hub", password);
  }

  private void chained(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ALL + ORDER)) {
      String before = "";
      while (row.next()) {
        if (!row.getString("previous").equals(before)) {
          throw new WentWrong("The trail of " + side + " is torn at " + row.getString("detail"));
        }
        before = row.getString("chain");
      }
    }
  }

  private static Map<String, Integer> entries(Connection connection, String sql)
      throws SQLException {
    Map<String, Integer> entered = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        JsonNode detail = CanonicalJson.mapper().readTree(row.getString("detail"));
        boolean isOfForm = detail.path("protocol").asString("").equals(FORMS);
        entered.merge(isOfForm ? FORMS : detail.path("messageId").asString(""), 1, Integer::sum);
      }
    }
    return entered;
  }

  private void check(Map<String, Integer> entered, Collection<String> provided, int ofForms) {
    equal("entries of forms", ofForms, entered.getOrDefault(FORMS, 0));
    entered.remove(FORMS);
    equal("requests entered", provided.size(), entered.size());
    for (String each : provided) {
      equal("entries of " + each, 1, entered.getOrDefault(each, 0));
    }
  }

  private static int count(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private void equal(String what, int expected, int found) {
    if (expected != found) {
      throw new WentWrong("%s: %s are %d, not %d".formatted(side, what, found, expected));
    }
  }
}
