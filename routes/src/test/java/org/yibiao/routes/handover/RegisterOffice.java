package org.yibiao.routes.handover;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.apache.camel.RoutesBuilder;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.routes.Departments;
import org.yibiao.routes.database.DatabaseUnderTest;
import org.yibiao.routes.letters.TestLetters;
import org.yibiao.routes.messages.TestMessages;
import org.yibiao.standard.validation.StandardValidator;

/** A department that hands over files of business status, and the hub's desk that takes them. */
final class RegisterOffice implements AutoCloseable {

  private static final StandardValidator VALIDATOR = new StandardValidator(Clock.systemUTC());
  private static final String NODE = "node-under-test";

  private final HikariDataSource database = DatabaseUnderTest.fresh();
  private final HandoverCatalogue catalogue;
  private final HandoverFolder folder;
  private final Path outside;
  private final JudgeThreads threads = new JudgeThreads(2);

  RegisterOffice(Path data) {
    this(data, Map.of());
  }

  /** One that has a front-end database. */
  RegisterOffice(Path data, HikariDataSource frontEnd) {
    this(
        data,
        Map.of(
            "yibiao.departments.register-office.table-address",
            frontEnd.getJdbcUrl(),
            "yibiao.departments.register-office.table-user",
            Objects.requireNonNullElse(frontEnd.getUsername(), "")));
  }

  private RegisterOffice(Path data, Map<String, Object> settings) {
    Flyway.configure().dataSource(database).load().migrate();
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("of the test", settings));
    catalogue = new HandoverCatalogue(new Departments(List.of(new Office())), environment);
    folder = new HandoverFolder(data);
    outside = data;
  }

  private record Office() implements DepartmentAdapter {

    @Override
    public DepartmentDescriptor descriptor() {
      return new DepartmentFolder("register-office").descriptor();
    }

    @Override
    public RoutesBuilder routes() {
      throw new UnsupportedOperationException("It is never asked");
    }
  }

  DataSource database() {
    return database;
  }

  Handovers handovers() {
    return new Handovers(store(), new RejectStore(new JdbcTemplate(database)), letters());
  }

  private HandoverLetters letters() {
    Clock clock = Clock.systemUTC();
    return new HandoverLetters(
        store(), TestLetters.book(database, clock), TestLetters.tries(database, clock), clock);
  }

  HandoverStore store() {
    return new HandoverStore(
        JdbcClient.create(database), new HandoverMessages(TestMessages.log(database)));
  }

  /** Hands over a file. */
  HandoverEntry handOver(String name, String content) {
    try {
      Path file = Files.writeString(outside.resolve(name), content);
      return new HandoverRegistration(store(), folder, NODE, Clock.systemUTC())
          .register(catalogue.all().get(0), file, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hub's work as a process does it that has just started. */
  HandoverWork work() {
    return work(new JdbcTransactionManager(database));
  }

  HandoverWork work(PlatformTransactionManager transactions) {
    JdbcTemplate jdbc = new JdbcTemplate(database);
    ChunkLanding landing =
        new ChunkLanding(
            store(),
            new LandingStore(jdbc),
            new RejectStore(jdbc),
            transactions,
            Clock.systemUTC());
    return new HandoverWork(
        store(),
        letters(),
        catalogue,
        folder,
        landing,
        VALIDATOR,
        threads,
        NODE,
        Clock.systemUTC());
  }

  /** The desk for what lies in the department's tables. */
  HandoverTables tables() {
    return new HandoverTables(
        folder, new HandoverRegistration(store(), folder, NODE, Clock.systemUTC()));
  }

  HandoverSource table() {
    return catalogue.find("register-office", "status-table").orElseThrow();
  }

  long landed() {
    return count("select count(*) from landed_record");
  }

  long count(String sql) {
    return JdbcClient.create(database).sql(sql).query(Long.class).single();
  }

  void run(String sql) {
    JdbcClient.create(database).sql(sql).update();
  }

  @Override
  public void close() {
    threads.stop();
    database.close();
  }
}
