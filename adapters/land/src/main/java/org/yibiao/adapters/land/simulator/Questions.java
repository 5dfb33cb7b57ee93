package org.yibiao.adapters.land.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the registration system asks the hub: a row in, and later a row of answer. */
final class Questions {

  private final JdbcClient sql;
  private final OwnNumbers numbers;

  Questions(JdbcClient sql) {
    this.sql = sql;
    this.numbers = new OwnNumbers(sql);
  }

  /** Places a question; gives its number. */
  String place(String type, String county, Row about) {
    String number = numbers.next("CX");
    Map<String, String> head = new LinkedHashMap<>();
    head.put("AskNo", number);
    head.put("AskType", type);
    head.put("AreaCode", county);
    head.put("CreateDate", OwnNumbers.now());
    head.put("RecFlowID", number);
    place(number, type, RowsMessage.message(head, List.of(about)));
    return number;
  }

  /** Places a message as it is. */
  void place(String number, String type, String message) {
    sql.sql("INSERT INTO INF_BDC_ASK (ASKNO, ASKTYPE, BIZMSG) VALUES (?, ?, ?)")
        .params(number, type, message)
        .update();
  }

  /** The answer, if it has come. */
  Optional<String> answerTo(String number) {
    Optional<String> answer =
        sql.sql("SELECT BIZMSG FROM INF_BDC_ASK_RESULT WHERE ASKNO = ?")
            .param(number)
            .query((row, at) -> row.getString(1))
            .optional();
    if (answer.isPresent()) {
      sql.sql("UPDATE INF_BDC_ASK_RESULT SET SYNCSIGN = '1' WHERE ASKNO = ?")
          .param(number)
          .update();
    }
    return answer;
  }
}
