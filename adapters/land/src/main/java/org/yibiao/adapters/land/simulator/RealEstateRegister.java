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

  private static final int PARCEL = 19;

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
    Kind like = likeItsNeighbours(declared.unitCode());
    sql.sql(
            """
            INSERT INTO REGISTER.UNIT (BDCDYH, ZL, BDCQZH, YT, MJ, ZT, DECLARED)
            VALUES (?, ?, ?, ?, ?, 'NORMAL', TRUE)
            """)
        .params(declared.unitCode(), declared.location(), newCertificate(), like.use(), like.area())
        .update();
    sql.sql("INSERT INTO REGISTER.OWNER (BDCDYH, SXH, QLRMC) VALUES (?, 1, ?)")
        .params(declared.unitCode(), declared.owner())
        .update();
    return find(declared.unitCode()).orElseThrow();
  }

  /** What a unit is used for, and how large it is. */
  private record Kind(String use, String area) {}

  /** A new unit is of the kind that its parcel has already; a shop where there is none. */
  private Kind likeItsNeighbours(String code) {
    return sql.sql(
            "SELECT YT, MJ FROM REGISTER.UNIT WHERE BDCDYH LIKE ? AND NOT DECLARED"
                + " ORDER BY BDCDYH FETCH FIRST ROW ONLY")
        .param(code.substring(0, PARCEL) + "%")
        .query((row, at) -> new Kind(row.getString(1), row.getString(2)))
        .optional()
        .orElseGet(() -> new Kind("31", "120.00"));
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
