package org.yibiao.adapters.land.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Changes of the register, each written together with its report to the hub. */
final class Changes {

  private static final int COUNTY = 6;
  private static final List<String> OF_UNIT =
      List.of(
          "OWNER",
          "QLF_QL_DYAQ",
          "QLF_QL_CFDJ",
          "QLF_QL_YGDJ",
          "QLF_QL_YYDJ",
          "QLF_QL_JZQ",
          "UNIT");

  private final JdbcClient sql;
  private final TransactionOperations transactions;
  private final RegisterRows rows;
  private final OwnNumbers numbers;

  Changes(DepartmentDatabase database) {
    this.sql = database.sql();
    this.transactions = database.transactions();
    this.rows = new RegisterRows(sql);
    this.numbers = new OwnNumbers(sql);
  }

  /** A court had the unit sealed up; gives the number of the report. */
  String seize(String unit, String court, String document) {
    return transactions.execute(
        transaction -> {
          sql.sql(
                  "INSERT INTO REGISTER.QLF_QL_CFDJ (BDCDYH, CFLX, CFJG, CFWH, CFQSSJ, QSZT)"
                      + " VALUES (?, '1', ?, ?, CURRENT_DATE, '1')")
              .params(unit, court, document)
              .update();
          stand(unit);
          return report("CF", unit, Map.of("RegType", "800", "DocumentNum", document), true);
        });
  }

  /** The court lifted it. */
  String lift(String unit, String document) {
    return transactions.execute(
        transaction -> {
          sql.sql("UPDATE REGISTER.QLF_QL_CFDJ SET QSZT = '3' WHERE BDCDYH = ? AND CFWH = ?")
              .params(unit, document)
              .update();
          stand(unit);
          return report("CF", unit, Map.of("RegType", "801", "DocumentNum", document), true);
        });
  }

  /** The title to the unit was cancelled, and its page closed. */
  String cancel(String unit) {
    return transactions.execute(
        transaction -> {
          String title =
              sql.sql("SELECT BDCQZH FROM REGISTER.UNIT WHERE BDCDYH = ?")
                  .param(unit)
                  .query(String.class)
                  .single();
          Map<String, String> about = Map.of("RegType", "400", "PreCertID", title);
          String number = report("ZX", unit, about, false);
          OF_UNIT.forEach(
              table ->
                  sql.sql("DELETE FROM REGISTER." + table + " WHERE BDCDYH = ?")
                      .param(unit)
                      .update());
          return number;
        });
  }

  /** Writes a message as it is into the table of changes. */
  void place(String number, String type, String message) {
    sql.sql("INSERT INTO INF_BDC_CHANGE (CHANGENO, CHANGETYPE, BIZMSG) VALUES (?, ?, ?)")
        .params(number, type, message)
        .update();
  }

  private String report(String type, String unit, Map<String, String> about, boolean limits) {
    String number = numbers.next("BG");
    Map<String, String> head = new LinkedHashMap<>();
    head.put("ChangeNo", number);
    head.put("RegType", about.get("RegType"));
    head.put("AreaCode", unit.substring(0, COUNTY));
    head.put("OccurDate", OwnNumbers.now());
    head.put("CreateDate", OwnNumbers.now());
    about.entrySet().stream()
        .filter(each -> !each.getKey().equals("RegType"))
        .forEach(each -> head.put(each.getKey(), each.getValue()));
    Stream<Row> below = limits ? rows.limitsOnly(unit) : Stream.empty();
    place(
        number,
        type,
        RowsMessage.message(head, Stream.concat(Stream.of(rows.place(unit)), below).toList()));
    return number;
  }

  /** The page's state follows from the entries in force. */
  private void stand(String unit) {
    sql.sql(
            """
            UPDATE REGISTER.UNIT U SET ZT = CASE
              WHEN EXISTS (SELECT 1 FROM REGISTER.QLF_QL_CFDJ C
                           WHERE C.BDCDYH = U.BDCDYH AND C.QSZT = '1') THEN 'SEALED_UP'
              WHEN EXISTS (SELECT 1 FROM REGISTER.QLF_QL_DYAQ D
                           WHERE D.BDCDYH = U.BDCDYH AND D.QSZT = '1') THEN 'MORTGAGED'
              ELSE 'NORMAL' END
            WHERE U.BDCDYH = ?
            """)
        .param(unit)
        .update();
  }
}
