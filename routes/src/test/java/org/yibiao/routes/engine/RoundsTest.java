package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yibiao.routes.cases.ForgottenSteps;
import org.yibiao.routes.letters.FailedTries;

/**
 * What the hub does every so often looks into tables that grow for years. H2 says which statements
 * ran, and how it finds their rows.
 */
@AtTheHub
class RoundsTest {

  /** What some round looks into each second, or within this test. */
  private static final List<String> LOOKED_INTO =
      List.of(
          "case_step",
          "evidence_request",
          "change_delivery",
          "change_event",
          "handover",
          "failed_try",
          "dead_letter",
          "prefill");

  /** A table that is read from end to end, whether as it lies or in the order of an index. */
  private static final String ALL_OF =
      "\"public\"\\.\"%s\"(?: \"\\w+\")?\\s+/\\* public\\.[\\w.]+ \\*/";

  @Autowired private DataSource database;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private ForgottenSteps forgotten;
  @Autowired private FailedTries tries;

  @BeforeEach
  void noteStatements() throws SQLException {
    try (Connection connection = database.getConnection()) {
      assumeTrue(connection.getMetaData().getDatabaseProductName().equals("H2"));
    }
    jdbc.execute("set query_statistics_max_entries 1000");
    jdbc.execute("set query_statistics true");
  }

  @AfterEach
  void noteNoMore() {
    jdbc.execute("set query_statistics false");
  }

  @Test
  void find_what_they_look_for_by_an_index() {
    forgotten.find();
    tries.forgetOld();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(LOOKED_INTO)
                    .allSatisfy(
                        table -> assertThat(statements()).anyMatch(each -> names(each, table))));

    assertThat(statements().stream().flatMap(this::scanned)).isEmpty();
  }

  private static boolean names(String statement, String table) {
    return statement.matches("(?s).*\\b" + table + "\\b.*");
  }

  private List<String> statements() {
    return jdbc
        .queryForList("select sql_statement from information_schema.query_statistics", String.class)
        .stream()
        .filter(each -> each.matches("(?s)(select|update|delete).*"))
        .toList();
  }

  /** Of each table a plan says by which index it is looked into, and after a colon, for what. */
  private Stream<String> scanned(String statement) {
    String plan = plan(statement).toLowerCase(Locale.ROOT);
    return LOOKED_INTO.stream()
        .filter(table -> Pattern.compile(ALL_OF.formatted(table)).matcher(plan).find())
        .map(table -> table + ": " + plan);
  }

  private String plan(String statement) {
    return jdbc.execute(
        (Connection connection) -> {
          try (PreparedStatement explained = connection.prepareStatement("explain " + statement)) {
            ParameterMetaData parameters = explained.getParameterMetaData();
            for (int i = 1; i <= parameters.getParameterCount(); i++) {
              explained.setObject(i, null);
            }
            try (ResultSet plan = explained.executeQuery()) {
              plan.next();
              return plan.getString(1);
            }
          }
        });
  }
}
