package org.yibiao.adapters.tax.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tax department's register in an H2 file: taxpayers, seeded people of ill repute, and the
 * final answers that were given. One connection, one transaction at a time.
 */
final class Register implements AutoCloseable {

  private final Connection connection;
  private final Rows rows;

  private Register(Connection connection) {
    this.connection = connection;
    this.rows = new Rows(connection);
  }

  /** Opens the register in a directory, with the seeds in it. */
  static Register in(Path memory) {
    try (InputStream script = Register.class.getResourceAsStream("register.sql")) {
      Files.createDirectories(memory);
      String url = "jdbc:h2:file:" + memory.toAbsolutePath().resolve("tax") + ";WRITE_DELAY=0";
      Register register = new Register(DriverManager.getConnection(url));
      register.rows.run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      register.connection.setAutoCommit(false);
      return register;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("The register in " + memory + " cannot be opened", e);
    }
  }

  /** Statements for what is done within {@link #transaction}. */
  Rows rows() {
    return rows;
  }

  /** All of the work, or nothing of it. */
  synchronized <T> T transaction(Supplier<T> work) {
    try {
      T result = work.get();
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException e) {
      undo();
      throw new IllegalStateException("The register cannot be written", e);
    }
  }

  /**
   * Reaches a verdict once for a serial, and keeps it together with what was done, unless it is
   * only of this moment.
   */
  synchronized Verdict once(String serial, Supplier<Verdict> decide) {
    try {
      Verdict verdict = verdictOn(serial).orElseGet(() -> kept(serial, decide.get()));
      connection.commit();
      return verdict;
    } catch (SQLException | IllegalStateException e) {
      undo();
      throw new IllegalStateException("The register cannot be written", e);
    }
  }

  synchronized Optional<Verdict> verdictOn(String serial) {
    return rows.first(
        "SELECT code, message, reason, body FROM jy WHERE tran_seq = ?",
        row ->
            new Verdict(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getString(4))),
        serial);
  }

  boolean knows(String number) {
    return rows.exist("SELECT 1 FROM nsr WHERE nsrsbh = ?", number);
  }

  boolean isOffender(String identityNumber) {
    return rows.exist("SELECT 1 FROM sxmd WHERE zjhm = ?", identityNumber);
  }

  boolean hasAbnormalTaxpayer(String identityNumber) {
    return rows.exist("SELECT 1 FROM fzc WHERE zjhm = ?", identityNumber);
  }

  /** True as often as the seeds say, and then no more. */
  boolean isBusyOver(String number) {
    return rows.change("UPDATE fm SET sycs = sycs - 1 WHERE nsrsbh = ? AND sycs > 0", number) > 0;
  }

  /** Takes a taxpayer in and gives its running number. */
  long add(Taxpayer taxpayer) {
    rows.change(
        "INSERT INTO nsr (nsrsbh, nsrmc) VALUES (?, ?)", taxpayer.number(), taxpayer.name());
    long serial =
        rows.first("SELECT xh FROM nsr WHERE nsrsbh = ?", row -> row.getLong(1), taxpayer.number())
            .orElseThrow();
    new StatusRegister(rows).begin(taxpayer, serial);
    return serial;
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The register cannot be closed", e);
    }
  }

  private Verdict kept(String serial, Verdict verdict) {
    if (verdict.isFinal()) {
      rows.change(
          "INSERT INTO jy (tran_seq, code, message, reason, body) VALUES (?, ?, ?, ?, ?)",
          serial,
          verdict.code(),
          verdict.message(),
          verdict.reason(),
          verdict.taxMl().orElse(null));
    }
    return verdict;
  }

  private void undo() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException("The register cannot be rolled back", e);
    }
  }
}
