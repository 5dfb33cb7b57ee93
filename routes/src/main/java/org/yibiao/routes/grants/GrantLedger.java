package org.yibiao.routes.grants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.Moment;
import org.yibiao.standard.v1.Confidentiality;

/**
 * Keeps the grants. It is asked anew at every request, so that what one node takes back counts on
 * all nodes from that moment on.
 */
@Component
class GrantLedger {

  private final JdbcClient jdbc;

  GrantLedger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Enters a grant. Throws {@code DuplicateKeyException} if it is there; a transaction around it
   * stays usable, which PostgreSQL allows only by a savepoint.
   */
  @Transactional(propagation = Propagation.NESTED)
  void enter(DataGrant grant) {
    jdbc.sql(
            "insert into data_grant (grant_id, resource, holder, grantee, state, origin, fields,"
                + " matters, purposes, valid_until, per_day, clear_up_to, verdicts_only, ground, reason, applied_at,"
                + " decided_at, decided_by) values (:id, :resource, :holder, :grantee, :state,"
                + " :origin, :fields, :matters, :purposes, :until, :perDay, :clear, :verdictsOnly, :ground, :reason,"
                + " :applied, :decided, :by)")
        .param("id", grant.id())
        .param("resource", grant.resource())
        .param("holder", grant.holder())
        .param("grantee", grant.grantee())
        .param("state", grant.state().code())
        .param("origin", grant.origin().code())
        .param("fields", String.join(" ", grant.terms().fields()))
        .param("matters", String.join(" ", grant.terms().matters()))
        .param("purposes", String.join("\n", grant.terms().purposes()))
        .param("until", grant.terms().until().map(Moment::param).orElse(null))
        .param("perDay", perDay(grant.terms()))
        .param("clear", grant.terms().release().clear().value())
        .param("verdictsOnly", grant.terms().release().verdictsOnly())
        .param("ground", grant.ground())
        .param("reason", grant.reason())
        .param("applied", Moment.param(grant.appliedAt()))
        .param("decided", grant.decidedAt().map(Moment::param).orElse(null))
        .param("by", grant.decidedBy().orElse(null))
        .update();
  }

  /** Moves a grant on, if it still stands where it was thought to. */
  boolean decide(DataGrant decided, DataGrant.State from) {
    return jdbc.sql(
                "update data_grant set state = :state, fields = :fields, matters = :matters,"
                    + " purposes = :purposes, valid_until = :until, per_day = :perDay,"
                    + " clear_up_to = :clear, verdicts_only = :verdictsOnly,"
                    + " reason = :reason, decided_at = :decided, decided_by = :by"
                    + " where grant_id = :id and state = :from")
            .param("state", decided.state().code())
            .param("fields", String.join(" ", decided.terms().fields()))
            .param("matters", String.join(" ", decided.terms().matters()))
            .param("purposes", String.join("\n", decided.terms().purposes()))
            .param("until", decided.terms().until().map(Moment::param).orElse(null))
            .param("perDay", perDay(decided.terms()))
            .param("clear", decided.terms().release().clear().value())
            .param("verdictsOnly", decided.terms().release().verdictsOnly())
            .param("reason", decided.reason())
            .param("decided", decided.decidedAt().map(Moment::param).orElse(null))
            .param("by", decided.decidedBy().orElse(null))
            .param("id", decided.id())
            .param("from", from.code())
            .update()
        == 1;
  }

  Optional<DataGrant> find(String id) {
    return jdbc.sql("select * from data_grant where grant_id = ?")
        .param(id)
        .query(GrantLedger::read)
        .optional();
  }

  /** All that a department ever had or wished of a resource, the newest first. */
  List<DataGrant> of(String grantee, String resource) {
    return jdbc.sql(
            "select * from data_grant where grantee = ? and resource = ? order by applied_at desc,"
                + " grant_id")
        .params(grantee, resource)
        .query(GrantLedger::read)
        .list();
  }

  /** All in which a department has a part, as the holder or the one that asks. */
  List<DataGrant> with(String department, int most) {
    return jdbc.sql(
            "select * from data_grant where grantee = ? or holder = ? order by applied_at desc,"
                + " grant_id fetch first ? rows only")
        .params(department, department, most)
        .query(GrantLedger::read)
        .list();
  }

  private static DataGrant read(ResultSet row, int number) throws SQLException {
    int perDay = row.getInt("per_day");
    OptionalInt bound = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(perDay);
    return new DataGrant(
        row.getString("grant_id"),
        row.getString("resource"),
        row.getString("holder"),
        row.getString("grantee"),
        DataGrant.State.of(row.getString("state")),
        DataGrant.Origin.of(row.getString("origin")),
        new DataGrant.Terms(
            DataGrant.Terms.split(row.getString("fields"), " "),
            DataGrant.Terms.split(row.getString("matters"), " "),
            DataGrant.Terms.split(row.getString("purposes"), "\n"),
            Moment.maybeIn(row, "valid_until"),
            bound,
            new Release(
                Confidentiality.fromValue(row.getString("clear_up_to")),
                row.getBoolean("verdicts_only"))),
        row.getString("ground"),
        row.getString("reason"),
        Moment.in(row, "applied_at"),
        Moment.maybeIn(row, "decided_at"),
        Optional.ofNullable(row.getString("decided_by")));
  }

  private static Integer perDay(DataGrant.Terms terms) {
    return terms.perDay().isPresent() ? terms.perDay().getAsInt() : null;
  }
}
