package org.yibiao.routes.letters;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Moment;
import org.yibiao.routes.PersonalData;
import org.yibiao.routes.PlainText;
import org.yibiao.standard.CanonicalJson;

/** The table of dead letters. Callers bring the transaction. */
@Component
class LetterStore {

  private static final int WORDS = 1000;
  private static final int NAME = 200;

  private final JdbcClient jdbc;

  LetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(DeadLetter letter) {
    Content.Kept kept = letter.original().kept();
    jdbc.sql(
            "insert into dead_letter (id, kind, came_from, department, case_number, subject, message, state,"
                + " reason_zh, reason_en, form, encoding, body, headers, version, arrived_at,"
                + " changed_at) values (:id, :kind, :from, :department, :case, :subject, :message, 'open',"
                + " :zh, :en, :form, :encoding, :body, :headers, 0, :at, :at)")
        .param("id", letter.id())
        .param("kind", letter.kind().code())
        .param("from", PlainText.of(letter.from(), NAME))
        .param("department", PlainText.of(letter.department().orElse(""), 40))
        .param("case", letter.caseNumber().orElse(""))
        .param("subject", PlainText.of(letter.subject(), NAME))
        .param("message", PlainText.of(letter.message(), NAME))
        .param("zh", words(letter.reason().zh()))
        .param("en", words(letter.reason().en()))
        .param("form", letter.original().form().code())
        .param("encoding", kept.encoding())
        .param("body", kept.body())
        .param("headers", headers(letter.headers()))
        .param("at", Moment.param(letter.arrivedAt()))
        .update();
  }

  Optional<DeadLetter> find(String id) {
    return where("id = :key", Map.of("key", id)).stream().findFirst();
  }

  Optional<DeadLetter> lock(String id) {
    return where("id = :key for update", Map.of("key", id)).stream().findFirst();
  }

  List<DeadLetter> openOf(String subject) {
    return where("subject = :key and state = 'open' for update", Map.of("key", subject));
  }

  Optional<DeadLetter> ofReplay(String token, String queue) {
    return where(
            "id = (select letter_id from dead_letter_replay where token = :key and queue = :queue)"
                + " for update",
            Map.of("key", token, "queue", queue))
        .stream()
        .findFirst();
  }

  List<DeadLetter> page(LetterSearch search, int offset, int size) {
    Map<String, Object> values = new HashMap<>(Map.of("size", size, "offset", offset));
    return where(
        condition(search, values)
            + " order by arrived_at desc, id offset :offset rows fetch next :size rows only",
        values);
  }

  long count(LetterSearch search) {
    Map<String, Object> values = new HashMap<>();
    return jdbc.sql("select count(*) from dead_letter where " + condition(search, values))
        .params(values)
        .query(Long.class)
        .single();
  }

  void stand(String id, DeadLetter.State state, Instant now) {
    jdbc.sql("update dead_letter set state = ?, changed_at = ? where id = ?")
        .params(state.code(), Moment.param(now), id)
        .update();
  }

  void reason(String id, Why why) {
    jdbc.sql("update dead_letter set reason_zh = ?, reason_en = ? where id = ?")
        .params(words(why.zh()), words(why.en()), id)
        .update();
  }

  void version(String id, int version, Instant now) {
    jdbc.sql("update dead_letter set version = ?, changed_at = ? where id = ?")
        .params(version, Moment.param(now), id)
        .update();
  }

  /** Only names and operators are put together here; every value is a parameter. */
  private static String condition(LetterSearch search, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder("1 = 1");
    also(sql, values, "state", "state = :state", search.state().map(DeadLetter.State::code));
    also(sql, values, "queue", "came_from = :queue", search.queue());
    also(sql, values, "department", "department = :department", search.department());
    also(sql, values, "case", "case_number = :case", search.caseNumber());
    also(sql, values, "from", "arrived_at >= :from", search.from().map(Moment::param));
    also(sql, values, "to", "arrived_at < :to", search.to().map(Moment::param));
    also(sql, values, "within", "department = :within", search.within());
    return sql.toString();
  }

  private static void also(
      StringBuilder sql, Map<String, Object> values, String name, String test, Optional<?> value) {
    value.ifPresent(
        given -> {
          sql.append(" and ").append(test);
          values.put(name, given);
        });
  }

  private List<DeadLetter> where(String condition, Map<String, ?> values) {
    return jdbc.sql("select * from dead_letter where " + condition)
        .params(values)
        .query(LetterStore::read)
        .list();
  }

  private static String words(String text) {
    return PersonalData.masked(PlainText.of(text, WORDS));
  }

  /** What JSON may hold, a database may not: no null characters, no halves of characters. */
  private static String headers(Map<String, String> given) {
    Map<String, String> plain = new TreeMap<>();
    given.forEach(
        (name, value) -> plain.put(PlainText.of(name, NAME), PlainText.of(value, 16 * WORDS)));
    return CanonicalJson.writeString(plain);
  }

  private static DeadLetter read(ResultSet row, int number) throws SQLException {
    Content.Form form = Content.Form.of(row.getString("form"));
    return new DeadLetter(
        row.getString("id"),
        DeadLetter.Kind.of(row.getString("kind")),
        row.getString("came_from"),
        Optional.of(row.getString("department")).filter(code -> !code.isEmpty()),
        Optional.of(row.getString("case_number")).filter(code -> !code.isEmpty()),
        row.getString("subject"),
        DeadLetter.State.of(row.getString("state")).orElseThrow(),
        Why.of(row.getString("reason_zh"), row.getString("reason_en")),
        new Content.Kept(row.getString("encoding"), row.getString("body")).as(form),
        map(row.getString("headers")),
        row.getInt("version"),
        Moment.in(row, "arrived_at"),
        Moment.in(row, "changed_at"));
  }

  private static Map<String, String> map(String json) {
    Map<String, String> headers = new TreeMap<>();
    CanonicalJson.tree(json.getBytes(StandardCharsets.UTF_8))
        .propertyStream()
        .forEach(each -> headers.put(each.getKey(), each.getValue().asString()));
    return headers;
  }
}
