package org.yibiao.routes.letters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Moment;
import org.yibiao.routes.PlainText;

/** What people made of the bodies of dead letters; the originals are not here and stay. */
@Component
public class LetterVersions {

  private static final int WORDS = 1000;

  private final JdbcClient jdbc;

  LetterVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A version without its body.
   *
   * @param number 1 for the first edit
   * @param why in the words of whoever made it
   */
  public record Version(int number, String by, Instant at, String why) {}

  void add(DeadLetter letter, Version version, Content content) {
    Content.Kept kept = content.kept();
    jdbc.sql("insert into dead_letter_version values (?, ?, ?, ?, ?, ?, ?)")
        .params(letter.id(), version.number(), kept.encoding(), kept.body(), version.by())
        .params(Moment.param(version.at()), PlainText.of(version.why(), WORDS))
        .update();
  }

  /** All edits, the first first. */
  public List<Version> of(DeadLetter letter) {
    return jdbc.sql("select * from dead_letter_version where letter_id = ? order by version")
        .param(letter.id())
        .query(
            (row, number) ->
                new Version(
                    row.getInt("version"),
                    row.getString("made_by"),
                    Moment.in(row, "made_at"),
                    row.getString("why")))
        .list();
  }

  /** A version's body; 0 is the original. */
  public Optional<Content> content(DeadLetter letter, int version) {
    if (version == 0) {
      return Optional.of(letter.original());
    }
    return jdbc.sql(
            "select encoding, body from dead_letter_version where letter_id = ? and version = ?")
        .params(letter.id(), version)
        .query((row, number) -> new Content.Kept(row.getString(1), row.getString(2)))
        .optional()
        .map(kept -> kept.as(letter.original().with(new byte[0]).form()));
  }
}
