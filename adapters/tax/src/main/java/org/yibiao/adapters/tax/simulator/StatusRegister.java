package org.yibiao.adapters.tax.simulator;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The state of every taxpayer, its arrears and what it declared last. */
final class StatusRegister {

  private final Rows rows;

  StatusRegister(Rows rows) {
    this.rows = rows;
  }

  /**
   * The state of a taxpayer.
   *
   * @param abnormalSince a day, or empty
   * @param rating of its credit, or empty, and the year of it
   */
  record Status(
      String serial,
      String number,
      String name,
      String state,
      BigDecimal arrears,
      String abnormalSince,
      String rating,
      String ratingYear) {

    boolean isAbnormal() {
      return state.equals("05");
    }
  }

  /** A tax that was declared for a period. */
  record Declaration(String tax, String from, String to, String on) {}

  /** The serial under which the core system keeps a new taxpayer. */
  static String serial(Taxpayer taxpayer, long number) {
    return "1011%s%010d".formatted(taxpayer.division(), number);
  }

  /** A taxpayer that has just been registered: normal, and nothing owed. */
  void begin(Taxpayer taxpayer, long number) {
    rows.change(
        "INSERT INTO nsr_zt (nsrsbh, djxh, nsrmc) VALUES (?, ?, ?)",
        taxpayer.number(),
        serial(taxpayer, number),
        taxpayer.name());
  }

  Optional<Status> find(String number) {
    return rows.first("SELECT * FROM nsr_zt WHERE nsrsbh = ?", StatusRegister::status, number);
  }

  List<Declaration> declarations(String number) {
    return rows.all(
        "SELECT zsxm_dm, skssqq, skssqz, sbrq FROM nsr_sb WHERE nsrsbh = ? ORDER BY zsxm_dm",
        row ->
            new Declaration(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
        number);
  }

  /** Puts a taxpayer into another state. */
  void change(String number, String state, String abnormalSince) {
    rows.change(
        "UPDATE nsr_zt SET nsrzt_dm = ?, fzchrdrq = ? WHERE nsrsbh = ?",
        state,
        abnormalSince,
        number);
  }

  private static Status status(ResultSet row) throws SQLException {
    return new Status(
        row.getString("djxh"),
        row.getString("nsrsbh"),
        row.getString("nsrmc"),
        row.getString("nsrzt_dm"),
        row.getBigDecimal("qsje"),
        row.getString("fzchrdrq"),
        row.getString("nsxydj"),
        row.getString("pdnd"));
  }
}
