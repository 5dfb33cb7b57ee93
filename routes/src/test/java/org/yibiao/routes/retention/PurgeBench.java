package org.yibiao.routes.retention;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.yibiao.routes.audit.ArchiveFolder;
import org.yibiao.routes.audit.AuditArchiving;
import org.yibiao.routes.audit.AuditChain;
import org.yibiao.routes.audit.AuditCheck;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.audit.AuditVerdict;
import org.yibiao.routes.database.DatabaseUnderTest;

/** A purge with a database of its own, on a day in 2026. */
final class PurgeBench implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-29T04:00:00Z");

  private static final AuditChain CHAIN = new AuditChain("of the tests only");
  private static final int BATCH = 10;

  private final Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
  private final HikariDataSource database = DatabaseUnderTest.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final MockEnvironment settings = new MockEnvironment();
  private final ArchiveFolder archives;

  PurgeBench(Path archives) {
    this.archives = new ArchiveFolder(archives);
    Flyway.configure().dataSource(database).load().migrate();
  }

  @Override
  public void close() {
    database.close();
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  void set(RetentionClass which, String period) {
    settings.setProperty(which.setting(), period);
  }

  /** The audit trail at another moment. */
  AuditTrail trailAt(Instant moment) {
    return new AuditTrail(jdbc, CHAIN, Clock.fixed(moment, clock.getZone()));
  }

  AuditVerdict verdict() {
    return new AuditCheck(jdbc, CHAIN, archives).verify();
  }

  PurgeReport run() {
    return purge().run("tester");
  }

  Purge purge() {
    FinishedCases cases = new FinishedCases(jdbc);
    List<ClassPurge> classes =
        List.of(
            new AuditPurge(new AuditArchiving(jdbc, CHAIN, archives, clock)),
            new CaseContentPurge(cases, jdbc, clock),
            new BorderLogPurge(cases, jdbc, clock),
            new MessageContentPurge(jdbc),
            new EvidencePurge(jdbc, clock),
            new ChangePurge(jdbc, clock),
            new HandoverPurge(jdbc, clock),
            new LetterPurge(jdbc),
            new JournalPurge(jdbc),
            new IdentifierPurge(jdbc));
    return new Purge(
        classes,
        new RetentionPeriods(settings),
        trailAt(NOW),
        new DataSourceTransactionManager(database),
        clock,
        BATCH,
        1000);
  }

  /** Puts a row into a table; what is not told is empty. */
  void row(String table, Map<String, ?> values) {
    List<String> columns = List.copyOf(values.keySet());
    jdbc.sql(
            "insert into %s (%s) values (:%s)"
                .formatted(table, String.join(", ", columns), String.join(", :", columns)))
        .params(values)
        .update();
  }

  long count(String table, String condition) {
    return jdbc.sql("select count(*) from " + table + " where " + condition)
        .query(Long.class)
        .single();
  }
}
