package org.yibiao.adapters.publicsecurity.simulator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** The seal system takes the changes of companies, each event once, whatever call it came in. */
final class CompanyChanges {

  private static final List<String> EVENT =
      List.of(
          "SJBS", "BGLX", "BGXH", "CHSJBS", "TYSHXYDM", "XZQH", "BGSJ", "QYMC", "FDDBR", "DJZT");
  private static final List<String> DETAILS = List.of("BGXM", "BGQNR", "BGHNR");

  private CompanyChanges() {}

  static Reply take(Call call, Connection connection) throws SQLException, Rejected {
    List<String> event = call.item("bgsj").below(EVENT).get(0);
    String id = event.get(0);
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new Rejected(Reply.error(ResultCode.PARAMETER_WRONG, "SJBS"));
    }
    Sql.change(
        connection,
        "insert into company_change (event, credit_code, number, details) select ?, ?, ?, ? where"
            + " not exists (select 1 from company_change where event = ?)",
        id,
        event.get(4),
        event.get(2),
        details(call),
        id);
    return Reply.success(List.of("SJBS"), List.of(List.of(id)));
  }

  /** The changes of a company, one a line, in the order in which they came. */
  static String of(String creditCode, Connection connection) throws SQLException {
    return String.join(
        "\n",
        Sql.query(
            connection,
            "select event, number, details from company_change where credit_code = ? order by entry",
            row -> (row.getString(1) + " " + row.getString(2) + " " + row.getString(3)).strip(),
            creditCode));
  }

  private static String details(Call call) throws Rejected {
    if (!call.items().containsKey("bgmx")) {
      return "";
    }
    return call.item("bgmx").below(DETAILS).stream()
        .map(row -> "%s %s→%s".formatted(row.get(0), row.get(1), row.get(2)))
        .collect(Collectors.joining("；"));
  }
}
