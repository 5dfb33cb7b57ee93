package org.yibiao.adapters.tax.simulator;

import java.math.BigDecimal;
import java.util.Optional;

/** What tax knows of homes and their transfers; within the register's transactions. */
final class HouseRegister {

  private static final BigDecimal UNKNOWN_AREA = new BigDecimal("90.00");

  private final Rows rows;

  HouseRegister(Rows rows) {
    this.rows = rows;
  }

  Optional<String> answerTo(String transfer) {
    return rows.first(
        "SELECT answer FROM fw_rw WHERE jyuuid = ?", row -> row.getString(1), transfer);
  }

  void keep(String transfer, String answer) {
    rows.change("INSERT INTO fw_rw (jyuuid, answer) VALUES (?, ?)", transfer, answer);
  }

  /** The serial of a transfer's assessment, the same however often it is asked for. */
  long numberOf(String transfer) {
    if (!rows.exist("SELECT 1 FROM fw_hd WHERE jyuuid = ?", transfer)) {
      rows.change("INSERT INTO fw_hd (jyuuid) VALUES (?)", transfer);
    }
    return rows.first("SELECT xh FROM fw_hd WHERE jyuuid = ?", row -> row.getLong(1), transfer)
        .orElseThrow();
  }

  /** The floor area as declared, or as tax has it. */
  BigDecimal area(HouseTask task) {
    return task.amount("JZMJ")
        .or(
            () ->
                rows.first(
                    "SELECT jzmj FROM fw_fy WHERE bdcdyh = ?",
                    row -> row.getBigDecimal(1),
                    task.text("FWUUID")))
        .orElse(UNKNOWN_AREA);
  }

  boolean ownsHome(String identityNumber) {
    return rows.exist("SELECT 1 FROM fw_zf WHERE sfzh = ?", identityNumber);
  }

  /** True if another transfer by this contract was taxed. */
  boolean wasTaxed(HouseTask task) {
    return rows.exist(
        "SELECT 1 FROM fw_ht WHERE htbh = ? AND jyuuid <> ?", task.text("HTBH"), task.transfer());
  }

  void taxed(HouseTask task) {
    if (!task.text("HTBH").isEmpty()) {
      rows.change(
          "MERGE INTO fw_ht (htbh, jyuuid) KEY (htbh) VALUES (?, ?)",
          task.text("HTBH"),
          task.transfer());
    }
  }

  /** True as often as the seeds say: then the tax has been paid. */
  boolean stillUnpaid(String contract) {
    return counts("UPDATE fw_wjk SET sycs = sycs - 1 WHERE htbh = ? AND sycs > 0", contract);
  }

  /** True as often as the seeds say, and then no more. */
  boolean isBusyOver(String contract) {
    return counts("UPDATE fw_fm SET sycs = sycs - 1 WHERE htbh = ? AND sycs > 0", contract);
  }

  private boolean counts(String sql, String contract) {
    return rows.change(sql, contract) > 0;
  }
}
