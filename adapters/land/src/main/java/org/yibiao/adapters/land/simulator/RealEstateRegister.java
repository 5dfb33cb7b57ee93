package org.yibiao.adapters.land.simulator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.land.simulator.RealEstateUnit.Owner;
import org.yibiao.adapters.land.simulator.RealEstateUnit.State;

/** The register: knows its seeds, and every unit that it was once asked about. */
final class RealEstateRegister {

  private final JdbcClient sql;

  RealEstateRegister(JdbcClient sql) {
    this.sql = sql;
  }

  /** True while somebody writes this page; each asking brings the end of it nearer. */
  boolean isBusyWith(String code) {
    return sql.sql("UPDATE REGISTER.UNIT SET BUSY = BUSY - 1 WHERE BDCDYH = ? AND BUSY > 0")
            .param(code)
            .update()
        == 1;
  }

  Optional<RealEstateUnit> find(String code) {
    return sql.sql("SELECT ZL, BDCQZH, YT, MJ, ZT FROM REGISTER.UNIT WHERE BDCDYH = ?")
        .param(code)
        .query((row, at) -> unit(code, row))
        .optional();
  }

  /** Takes a unit that was never seen into the register as it was declared. */
  RealEstateUnit enter(CheckMessage declared) {
    sql.sql(
            """
            INSERT INTO REGISTER.UNIT (BDCDYH, ZL, BDCQZH, YT, MJ, ZT, DECLARED)
            VALUES (?, ?, ?, '31', '120.00', 'NORMAL', TRUE)
            """)
        .params(declared.unitCode(), declared.location(), newCertificate())
        .update();
    sql.sql("INSERT INTO REGISTER.OWNER (BDCDYH, SXH, QLRMC) VALUES (?, 1, ?)")
        .params(declared.unitCode(), declared.owner())
        .update();
    return find(declared.unitCode()).orElseThrow();
  }

  private String newCertificate() {
    int number =
        sql.sql("SELECT NEXT VALUE FOR REGISTER.CERTIFICATE").query(Integer.class).single();
    return "苏(%d)无锡市不动产权第%07d号".formatted(Year.now().getValue(), number);
  }

  private RealEstateUnit unit(String code, ResultSet row) throws SQLException {
    return new RealEstateUnit(
        code,
        row.getString("ZL"),
        row.getString("BDCQZH"),
        row.getString("YT"),
        row.getString("MJ"),
        State.valueOf(row.getString("ZT")),
        owners(code));
  }

  private List<Owner> owners(String code) {
    return sql.sql("SELECT QLRMC, ZJH, QLBL FROM REGISTER.OWNER WHERE BDCDYH = ? ORDER BY SXH")
        .param(code)
        .query(
            (row, at) ->
                new Owner(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    Optional.ofNullable(row.getString(3))))
        .list();
  }
}
