package org.yibiao.routes.handover;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.camel.RoutesBuilder;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.routes.Departments;
import org.yibiao.routes.letters.DeskLetters;
import org.yibiao.routes.messages.DeskMessages;
import org.yibiao.standard.validation.StandardValidator;

/**
 * The hub's desk for hand-overs, with its own parts and the hub's database in a file, but without
 * the broker, the grid and the doors that the rest of the hub has.
 */
public final class HandoverDesk implements AutoCloseable {

  private static final String NODE = "node-1";
  private static final Pattern SECRET = Pattern.compile("\\$\\{(secret\\.[a-z0-9.-]+)}");
  private static final StandardValidator VALIDATOR = new StandardValidator(Clock.systemUTC());

  private final Clock clock = Clock.systemUTC();
  private final HikariDataSource database;
  private final HandoverCatalogue catalogue;
  private final HandoverFolder folder;
  private final JudgeThreads threads = new JudgeThreads(0);

  /**
   * Opens it.
   *
   * @param database of its own
   * @param department whose hand-overs it takes
   * @param data folder of its own
   */
  public HandoverDesk(HikariDataSource database, String department, Path data) {
    this.database = database;
    Flyway.configure().dataSource(database).load().migrate();
    Departments departments = new Departments(List.of(new Unasked(department)));
    catalogue = new HandoverCatalogue(departments, environment(departments.all()));
    folder = new HandoverFolder(data);
  }

  /** Nothing is fetched, so that nobody is told the secrets, but they must be there. */
  private static StandardEnvironment environment(List<DepartmentDescriptor> departments) {
    Map<String, Object> secrets =
        departments.stream()
            .flatMap(each -> each.settings().values().stream())
            .flatMap(text -> SECRET.matcher(text).results())
            .map(found -> found.group(1))
            .distinct()
            .collect(Collectors.toMap(name -> name, name -> "of a benchmark"));
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("secrets", secrets));
    return environment;
  }

  /** A department that hands over and is asked nothing. */
  private record Unasked(String code) implements DepartmentAdapter {

    @Override
    public DepartmentDescriptor descriptor() {
      return new DepartmentFolder(code).descriptor();
    }

    @Override
    public RoutesBuilder routes() {
      throw new UnsupportedOperationException("It is never asked");
    }
  }

  /**
   * What became of a file.
   *
   * @param kept how many records lie in the database
   * @param refused how many were set aside
   */
  public record Result(String state, long kept, long refused) {}

  /** Takes a file of records, as it does when one has been fetched; the file is moved. */
  public Result take(String department, String code, Path file) throws IOException {
    HandoverSource source = catalogue.find(department, code).orElseThrow();
    HandoverEntry entry =
        new HandoverRegistration(store(), folder, NODE, clock)
            .register(source, file, file.getFileName().toString());
    work().workOff();
    HandoverEntry done = store().byId(entry.id()).orElseThrow();
    return new Result(done.state().name(), done.accepted(), done.rejected());
  }

  private HandoverStore store() {
    return new HandoverStore(
        JdbcClient.create(database), new HandoverMessages(DeskMessages.log(database)));
  }

  private HandoverWork work() {
    JdbcTemplate jdbc = new JdbcTemplate(database);
    HandoverLetters letters =
        new HandoverLetters(
            store(), DeskLetters.book(database, clock), DeskLetters.tries(database, clock), clock);
    ChunkLanding landing =
        new ChunkLanding(
            store(),
            new LandingStore(jdbc),
            new RejectStore(jdbc),
            new JdbcTransactionManager(database),
            clock);
    return new HandoverWork(
        store(), letters, catalogue, folder, landing, VALIDATOR, threads, NODE, clock);
  }

  @Override
  public void close() {
    threads.stop();
    database.close();
  }
}
