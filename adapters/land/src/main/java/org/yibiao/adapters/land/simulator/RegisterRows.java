package org.yibiao.adapters.land.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register's pages as rows of exchange messages. */
final class RegisterRows {

  private static final List<String> LIMITS =
      List.of("QLF_QL_DYAQ", "QLF_QL_CFDJ", "QLF_QL_YGDJ", "QLF_QL_YYDJ", "QLF_QL_JZQ");

  /** Property right with land, the only kind of right in this register. */
  private static final String UNITS =
      """
      SELECT U.BDCDYH, U.BDCQZH, '4' AS QLLX, '200' AS DJLX,
        CASE WHEN (SELECT COUNT(*) FROM REGISTER.OWNER O WHERE O.BDCDYH = U.BDCDYH) = 1 THEN '0'
             WHEN EXISTS (SELECT 1 FROM REGISTER.OWNER O
                          WHERE O.BDCDYH = U.BDCDYH AND O.QLBL IS NOT NULL) THEN '2'
             ELSE '1' END AS GYFS,
        U.DJSJ, '无锡市自然资源和规划局' AS DJJG, '1' AS QSZT
      FROM REGISTER.UNIT U WHERE U.BDCDYH = ?
      """;

  private final JdbcClient sql;

  RegisterRows(JdbcClient sql) {
    this.sql = sql;
  }

  /** Codes of the units that a query is about and the register holds. */
  List<String> unitsOf(Query query) {
    return query
        .unit()
        .map(unit -> codes("SELECT BDCDYH FROM REGISTER.UNIT WHERE BDCDYH = ?", unit))
        .orElseGet(
            () ->
                codes(
                    "SELECT DISTINCT BDCDYH FROM REGISTER.OWNER WHERE ZJH = ?"
                        + " AND (? IS NULL OR QLRMC = ?) ORDER BY BDCDYH",
                    query.holder().orElseThrow(),
                    query.name().orElse(null),
                    query.name().orElse(null)));
  }

  /** Who owns these units. */
  List<Row> ownership(List<String> units) {
    List<Row> rows = new ArrayList<>();
    String unit = "SELECT BDCDYH, ZL, YT AS GHYT, MJ AS JZMJ FROM REGISTER.UNIT WHERE BDCDYH = ?";
    units.forEach(each -> rows.addAll(rows("KTT_FW_H", unit, each)));
    units.forEach(each -> rows.addAll(rows("QLT_FW_FDCQ_YZ", UNITS, each)));
    units.forEach(each -> rows.addAll(inForce("QLF_QL_DYAQ", each, "MORTGAGED")));
    units.forEach(each -> rows.addAll(inForce("QLF_QL_CFDJ", each, "SEALED_UP")));
    units.forEach(each -> rows.addAll(owners(each)));
    return rows;
  }

  /** What limits a unit, by the order of the exchange's schema; entries that ended too. */
  List<Row> limits(String unit) {
    Stream<Row> head = Stream.of(place(unit), Row.of("DJF_DJ_CX", "CXSJ", OwnNumbers.now()));
    return Stream.concat(head, limitsOnly(unit)).toList();
  }

  /** The same without the unit itself. */
  Stream<Row> limitsOnly(String unit) {
    return LIMITS.stream().flatMap(table -> entries(table, unit).stream());
  }

  /** Where the unit lies. */
  Row place(String unit) {
    return rows("KTT_FW_H", "SELECT BDCDYH, ZL FROM REGISTER.UNIT WHERE BDCDYH = ?", unit).get(0);
  }

  private List<Row> entries(String table, String unit) {
    return rows(table, "SELECT * FROM REGISTER." + table + " WHERE BDCDYH = ? ORDER BY 2, 3", unit);
  }

  private List<Row> inForce(String table, String unit, String state) {
    return rows(
        table,
        "SELECT BDCDYH, '1' AS QSZT FROM REGISTER.UNIT WHERE BDCDYH = ? AND ZT = '" + state + "'",
        unit);
  }

  private List<Row> owners(String unit) {
    return rows(
        "ZTT_GY_QLR",
        "SELECT BDCDYH, SXH, QLRMC, QLRLX, CASE WHEN ZJH IS NOT NULL THEN ZJZL END AS ZJZL, ZJH,"
            + " QLBL FROM REGISTER.OWNER WHERE BDCDYH = ? ORDER BY SXH",
        unit);
  }

  private List<Row> rows(String table, String query, String unit) {
    return sql.sql(query).param(unit).query().listOfRows().stream()
        .map(columns -> Row.of(table, columns))
        .toList();
  }

  private List<String> codes(String query, Object... parameters) {
    return sql.sql(query).params(parameters).query(String.class).list();
  }
}
