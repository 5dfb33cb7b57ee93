package org.yibiao.routes.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.retention.RetryHorizon;
import org.yibiao.routes.retention.Retrying;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.masking.Masking;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.v1.EvidenceQuestion;
import tools.jackson.core.type.TypeReference;

/** Keeps who asked for what, and for a while what was answered. */
@Component
public class EvidenceLedger implements Retrying {

  /** Outcome of a request whose answer waits until the person has seen it. */
  static final String PREVIEWING = "previewing";

  private static final String ENTER =
      "insert into evidence_request (message_id, digest, asker, protocol, holder, service,"
          + " resource, subject, division, purpose, legal_basis, case_number, fields, cut,"
          + " questions, outcome, asked_at, answered_at, response, keep_until, grant_id,"
          + " clear_up_to) values (:id, :digest, :asker, :protocol, :holder, :service, :resource,"
          + " :subject, :division, :purpose, :basis, :case, :fields, :cut, :questions, :outcome,"
          + " :asked, :answered, :response, :keep, :grant, :clear)";

  /** So many that nobody waits for them long. */
  static final int FORGOTTEN_AT_ONCE = 1000;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations batches;
  private final Duration keepFor;

  EvidenceLedger(
      JdbcClient jdbc,
      NamedParameterJdbcOperations batches,
      @Value("${yibiao.exchange.keep-answers:PT1H}") Duration keepFor) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.keepFor = keepFor;
  }

  /** A request may be repeated for its answer for as long as that is kept. */
  @Override
  public List<RetryHorizon> horizons() {
    return List.of(new RetryHorizon("yibiao.exchange.keep-answers", keepFor));
  }

  /** The request with this identifier. */
  public Optional<AskedEntry> find(String messageId) {
    return jdbc.sql("select * from evidence_request where message_id = ?")
        .param(messageId)
        .query(EvidenceLedger::read)
        .optional();
  }

  /** Whether the answer to a request is kept. */
  boolean isAnswered(String messageId) {
    return jdbc.sql(
                "select count(*) from evidence_request where message_id = ? and (response is not"
                    + " null or outcome = ?)")
            .params(messageId, PREVIEWING)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Whether nothing is kept of a request any more but that it came. */
  boolean isPurged(String messageId) {
    return jdbc.sql("select 1 from evidence_request where message_id = ? and purged_at is not null")
        .param(messageId)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /**
   * Enters requests, open or answered, all or none. Throws {@code DuplicateKeyException} if one is
   * there.
   */
  void enter(List<AskedEntry> entries) {
    batches.batchUpdate(ENTER, entries.stream().map(this::row).toArray(SqlParameterSource[]::new));
  }

  private SqlParameterSource row(AskedEntry entry) {
    return new MapSqlParameterSource()
        .addValue("grant", entry.entitlement().grant().orElse(null))
        .addValue("clear", entry.entitlement().masking().clear().value())
        .addValue("id", entry.messageId())
        .addValue("digest", entry.digest())
        .addValue("asker", entry.asker())
        .addValue("protocol", entry.protocol())
        .addValue("holder", entry.holder())
        .addValue("service", entry.service())
        .addValue("resource", entry.resource())
        .addValue("subject", entry.subject())
        .addValue("division", entry.division())
        .addValue("purpose", entry.purpose())
        .addValue("basis", entry.legalBasis().orElse(null))
        .addValue("case", entry.caseNumber().orElse(null))
        .addValue("fields", String.join(" ", entry.entitlement().fields()))
        .addValue("cut", String.join(" ", entry.entitlement().cut()))
        .addValue("questions", CanonicalJson.mapper().writeValueAsString(entry.questions()))
        .addValue("outcome", entry.outcome().orElse(null))
        .addValue("asked", Moment.param(entry.askedAt()))
        .addValue("answered", entry.answeredAt().map(Moment::param).orElse(null))
        .addValue("response", entry.response().orElse(null))
        .addValue("keep", Moment.param(entry.answeredAt().orElse(entry.askedAt()).plus(keepFor)));
  }

  /** Keeps the answer of an open request; the first one counts. */
  boolean settle(String messageId, String outcome, String response, Instant now) {
    return jdbc.sql(
                "update evidence_request set outcome = :outcome, response = :response,"
                    + " answered_at = :now, keep_until = :keep where message_id = :id and"
                    + " answered_at is null")
            .param("outcome", outcome)
            .param("response", response)
            .param("now", Moment.param(now))
            .param("keep", Moment.param(now.plus(keepFor)))
            .param("id", messageId)
            .update()
        == 1;
  }

  /** An open request, or one whose answer is no longer kept or was none, is asked anew. */
  void reopen(String messageId, Instant now) {
    jdbc.sql(
            "update evidence_request set outcome = null, response = null, answered_at = null,"
                + " keep_until = :keep where message_id = :id")
        .param("keep", Moment.param(now.plus(keepFor)))
        .param("id", messageId)
        .update();
  }

  /** The answer waits until the person whom it is about has seen it. */
  void previewing(String messageId) {
    jdbc.sql(
            "update evidence_request set outcome = :outcome where message_id = :id and"
                + " answered_at is null")
        .param("outcome", PREVIEWING)
        .param("id", messageId)
        .update();
  }

  /** The requests whose answer waits for this person, the oldest first. */
  List<AskedEntry> previewsOf(String subject) {
    return jdbc.sql(
            "select * from evidence_request where subject = ? and outcome = ? order by asked_at")
        .params(subject, PREVIEWING)
        .query(EvidenceLedger::read)
        .list();
  }

  /** The requests whose answer waits since before this moment. */
  List<AskedEntry> previewsBefore(Instant moment) {
    return jdbc.sql(
            "select * from evidence_request where purged_at is null and answered_at is null and"
                + " outcome = ? and asked_at < ? order by asked_at")
        .params(PREVIEWING, Moment.param(moment))
        .query(EvidenceLedger::read)
        .list();
  }

  /** Who asked for what about a subject, the newest first. */
  public List<AskedEntry> about(String subject, int most) {
    return jdbc.sql(
            "select * from evidence_request where subject = ? order by asked_at desc, message_id"
                + " fetch first ? rows only")
        .params(subject, most)
        .query(EvidenceLedger::read)
        .list();
  }

  /**
   * Forgets the answers, not the requests, that need no longer be kept; what was forgotten is not
   * looked at again.
   *
   * @return how many requests were looked at, some at most
   */
  int forget(Instant now) {
    return jdbc.sql(
            "update evidence_request set response = null, keep_until = null where message_id in"
                + " (select message_id from evidence_request where keep_until < ? order by"
                + " keep_until fetch first ? rows only)")
        .params(Moment.param(now), FORGOTTEN_AT_ONCE)
        .update();
  }

  private static AskedEntry read(ResultSet row, int number) throws SQLException {
    return new AskedEntry(
        row.getString("message_id"),
        row.getString("digest"),
        row.getString("asker"),
        row.getString("protocol"),
        row.getString("holder"),
        row.getString("service"),
        row.getString("resource"),
        row.getString("subject"),
        row.getString("division"),
        row.getString("purpose"),
        Optional.ofNullable(row.getString("legal_basis")),
        Optional.ofNullable(row.getString("case_number")),
        new Entitlement(
            Optional.ofNullable(row.getString("grant_id")),
            pointers(row.getString("fields")),
            new Masking(Confidentiality.fromValue(row.getString("clear_up_to"))),
            pointers(row.getString("cut"))),
        CanonicalJson.mapper()
            .readValue(row.getString("questions"), new TypeReference<List<EvidenceQuestion>>() {}),
        Optional.ofNullable(row.getString("outcome")),
        Moment.in(row, "asked_at"),
        Moment.maybeIn(row, "answered_at"),
        Optional.ofNullable(row.getString("response")));
  }

  private static List<String> pointers(String text) {
    return Arrays.stream(text.split(" ")).filter(each -> !each.isEmpty()).toList();
  }
}
