package org.yibiao.adapters.land.simulator;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.land.simulator.RealEstateUnit.Owner;
import org.yibiao.adapters.land.simulator.RealEstateUnit.State;
import org.yibiao.adapters.land.simulator.TransferApplication.Party;

/** Writes transfers into the register: other owners, a new title. */
final class TransferRegister {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final Set<String> MORTGAGE_STAYS = Set.of("2", "3");

  private final JdbcClient sql;

  TransferRegister(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A page that was opened as somebody declared it names that owner only: the first application for
   * a transfer completes it, if that owner is among those who apply.
   */
  void complete(TransferApplication application) {
    String code = application.unitCode();
    List<String> declared =
        sql.sql(
                "SELECT O.QLRMC FROM REGISTER.UNIT U JOIN REGISTER.OWNER O ON O.BDCDYH = U.BDCDYH"
                    + " WHERE U.BDCDYH = ? AND U.DECLARED")
            .param(code)
            .query(String.class)
            .list();
    boolean agrees =
        application.sellers().stream().anyMatch(seller -> declared.contains(seller.name()));
    if (agrees) {
      write(code, application.right("YBDCQZH"), application.sellers());
    }
  }

  Transfer register(TransferApplication application, RealEstateUnit unit) {
    LocalDateTime now = LocalDateTime.now(CHINA).truncatedTo(ChronoUnit.SECONDS);
    int serial = next("CERTIFICATE");
    String certificate = "苏(%d)无锡市不动产权第%07d号".formatted(now.getYear(), serial);
    boolean mortgaged =
        unit.state() == State.MORTGAGED && MORTGAGE_STAYS.contains(application.right("DYCL"));
    Transfer transfer =
        new Transfer(
            application,
            unit,
            former(unit),
            DAY.format(now) + "%07d".formatted(next("BUSINESS")),
            certificate,
            "320%08d".formatted(serial),
            mortgaged,
            now);
    write(unit.code(), certificate, application.buyers());
    if (!mortgaged) {
      sql.sql("UPDATE REGISTER.QLF_QL_DYAQ SET QSZT = '3' WHERE BDCDYH = ? AND QSZT = '1'")
          .param(unit.code())
          .update();
    }
    sql.sql("UPDATE REGISTER.UNIT SET ZT = ?, DJSJ = CURRENT_DATE WHERE BDCDYH = ?")
        .params(mortgaged ? State.MORTGAGED.name() : State.NORMAL.name(), unit.code())
        .update();
    return transfer;
  }

  private void write(String unit, String certificate, List<Party> owners) {
    sql.sql("UPDATE REGISTER.UNIT SET BDCQZH = ?, DECLARED = FALSE WHERE BDCDYH = ?")
        .params(certificate, unit)
        .update();
    sql.sql("DELETE FROM REGISTER.OWNER WHERE BDCDYH = ?").param(unit).update();
    for (int order = 0; order < owners.size(); order++) {
      Party owner = owners.get(order);
      sql.sql(
              "INSERT INTO REGISTER.OWNER (BDCDYH, SXH, QLRMC, ZJH, QLBL, ZJZL, QLRLX)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?)")
          .param(unit)
          .param(order + 1)
          .param(owner.name())
          .param(owner.document())
          .param(owner.share().orElse(null))
          .param(owner.documentKind())
          .param(owner.kind())
          .update();
    }
  }

  private List<Party> former(RealEstateUnit unit) {
    return unit.owners().stream().map(owner -> former(unit.code(), owner)).toList();
  }

  private Party former(String unit, Owner owner) {
    return sql.sql(
            "SELECT QLRLX, ZJZL FROM REGISTER.OWNER WHERE BDCDYH = ? AND QLRMC = ?"
                + " FETCH FIRST ROW ONLY")
        .params(unit, owner.name())
        .query(
            (row, at) ->
                new Party(
                    owner.name(),
                    row.getString(1),
                    row.getString(2),
                    owner.documentNumber().orElse(""),
                    owner.share()))
        .single();
  }

  private int next(String sequence) {
    return Optional.ofNullable(
            sql.sql("SELECT NEXT VALUE FOR REGISTER." + sequence).query(Integer.class).single())
        .orElseThrow();
  }
}
