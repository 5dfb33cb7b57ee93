package org.yibiao.adapters.land.simulator;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last word on every request, given again when the request comes again. */
final class LastWords {

  private final JdbcClient sql;

  LastWords(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * What was said before; else what is said now, which is kept unless it is of this moment only.
   */
  String on(PlacedRequest request, Supplier<Word> decide) {
    return before(request).orElseGet(() -> kept(request, decide.get()));
  }

  /** An answer, and whether it is the last word. */
  record Word(String answer, boolean isLast) {}

  private String kept(PlacedRequest request, Word word) {
    if (word.isLast()) {
      sql.sql("INSERT INTO REGISTER.LAST_WORD (INTERNALNO, BIZMSG) VALUES (?, ?)")
          .params(request.internalNo(), word.answer())
          .update();
    }
    return word.answer();
  }

  private Optional<String> before(PlacedRequest request) {
    return sql.sql("SELECT BIZMSG FROM REGISTER.LAST_WORD WHERE INTERNALNO = ?")
        .param(request.internalNo())
        .query((row, at) -> row.getString(1))
        .optional();
  }
}
