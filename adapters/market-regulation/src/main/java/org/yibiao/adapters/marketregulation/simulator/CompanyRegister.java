package org.yibiao.adapters.marketregulation.simulator;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What the register says of companies, those it began with and those it registered itself. */
final class CompanyRegister {

  private final Database database;

  CompanyRegister(Database database) {
    this.database = database;
  }

  /**
   * A registered company.
   *
   * @param established milliseconds since 1970
   * @param abnormal 1 if on the list of abnormal operations, else 0; {@code violating} likewise
   */
  record Company(
      String creditCode,
      String registrationNumber,
      String name,
      String legalRepresentative,
      String state,
      long established,
      BigDecimal capital,
      String scope,
      String address,
      String district,
      String type,
      String abnormal,
      String violating) {

    /** The division of its premises, mostly that of the authority in its credit code. */
    String division() {
      return district.isEmpty() ? creditCode.substring(2, 8) : district;
    }
  }

  Optional<Company> find(String creditCode) {
    return database.transaction(
        () ->
            database
                .rows()
                .first(
                    "SELECT * FROM e_baseinfo WHERE uniscid = ?",
                    CompanyRegister::company,
                    creditCode));
  }

  /** The credit codes of the companies of this name, one a line. */
  String named(String name) {
    return database.transaction(
        () ->
            String.join(
                "\n",
                database
                    .rows()
                    .all(
                        "SELECT uniscid FROM e_baseinfo WHERE entname = ? ORDER BY uniscid",
                        row -> row.getString(1),
                        name)));
  }

  /** True as often as the seeds say, and then no more. */
  boolean isBusyOver(String name) {
    String once = "UPDATE fm SET sycs = sycs - 1 WHERE entname = ? AND sycs > 0";
    return database.transaction(() -> database.rows().change(once, name) > 0);
  }

  /** Keeps what a registration says beside name and numbers; within its transaction. */
  void describe(Application application, String creditCode, long established) {
    database
        .rows()
        .change(
            "UPDATE e_baseinfo SET lerep = ?, estdate = ?, regcap = ?, opscope = ?, dom = ?,"
                + " domdistrict = ?, enttypecn = ? WHERE uniscid = ?",
            application.legalRepresentative().text("NAME"),
            established,
            application.capital(),
            application.text("OPSCOPE"),
            application.text("DOM"),
            application.division(),
            CodeNames.enterpriseType(application.text("ENTTYPE")),
            creditCode);
  }

  private static Company company(ResultSet row) throws SQLException {
    return new Company(
        row.getString("uniscid"),
        row.getString("regno"),
        row.getString("entname"),
        row.getString("lerep"),
        row.getString("regstatecn"),
        row.getLong("estdate"),
        row.getBigDecimal("regcap"),
        row.getString("opscope"),
        row.getString("dom"),
        row.getString("domdistrict"),
        row.getString("enttypecn"),
        row.getString("sfjyyc"),
        row.getString("sfyzwf"));
  }
}
