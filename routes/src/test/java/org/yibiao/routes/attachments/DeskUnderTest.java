package org.yibiao.routes.attachments;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.util.unit.DataSize;
import org.yibiao.routes.attachments.AttachmentSettings.S3;
import org.yibiao.routes.audit.AuditChain;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.database.DatabaseUnderTest;
import org.yibiao.standard.value.DepartmentCode;

/** A desk of attachments with a real database and a real folder, and a clock that can be set. */
final class DeskUnderTest implements AutoCloseable {

  static final Bringer CITIZEN = new Bringer("citizen", Optional.empty());
  static final Bringer TAX = new Bringer("tax", Optional.of(new DepartmentCode("tax")));
  static final String PDF = "application/pdf";

  private final HikariDataSource database = DatabaseUnderTest.fresh();
  private final Path folder;
  private final AttachmentSettings settings;
  private final AttachmentStore store;
  private final AttachmentRegister register;
  private final DataSourceTransactionManager transactions;

  DeskUnderTest(Path folder, UnaryOperator<AttachmentStore> around) {
    Flyway.configure().dataSource(database).load().migrate();
    this.folder = folder;
    this.settings =
        new AttachmentSettings(
            "file",
            folder,
            DataSize.ofKilobytes(100),
            List.of(PDF, "text/plain", "text/csv", "application/ofd"),
            2,
            Duration.ofMinutes(10),
            Duration.ofDays(30),
            new S3("", "", Optional.empty(), false, ""));
    this.store = around.apply(new FileSystemStore(kept(), Clock.systemUTC()));
    this.register = new AttachmentRegister(jdbc());
    this.transactions = new DataSourceTransactionManager(database);
  }

  AttachmentDesk desk() {
    return desk(Clock.systemUTC());
  }

  AttachmentDesk desk(Clock clock) {
    return new AttachmentDesk(
        settings,
        new MediaTypes(settings),
        spool(),
        store,
        new AttachmentEntry(
            store,
            register,
            new AuditTrail(jdbc(), new AuditChain("of the tests only"), clock),
            transactions,
            clock),
        clock);
  }

  /** The sweep as it will be so much later. */
  AttachmentSweep sweepAfter(Duration later) {
    return new AttachmentSweep(
        settings, store, spool(), register, transactions, Clock.offset(Clock.systemUTC(), later));
  }

  Kept bring(String content) throws IOException {
    return desk().bring(stream(content), PDF, Optional.empty(), CITIZEN);
  }

  /** What is given out, in words. */
  String given(Kept kept) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    desk().give(kept, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  AttachmentStore store() {
    return store;
  }

  AttachmentRegister register() {
    return register;
  }

  AttachmentRights rights() {
    return new AttachmentRights(register);
  }

  JdbcClient jdbc() {
    return JdbcClient.create(database);
  }

  Path kept() {
    return folder.resolve("kept");
  }

  Path incoming() {
    return folder.resolve("incoming");
  }

  private Spool spool() {
    return new Spool(incoming());
  }

  static String pdf(String content) {
    return "%PDF-1.7\n" + content;
  }

  static InputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    database.close();
  }
}
