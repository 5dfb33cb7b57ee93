package org.yibiao.adapters.land;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.apache.camel.RoutesBuilder;
import org.yibiao.adapters.kit.ChangeGate;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.adapters.kit.QuestionGate;

/**
 * The land department: property checks, transfers and queries over its front-end exchange database,
 * and what its own system asks and reports there. Closing it closes its connections.
 */
public final class LandAdapter implements DepartmentAdapter, AutoCloseable {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final DepartmentDescriptor descriptor;
  private final ExchangeDatabase database;
  private final LandRoutes routes;

  private LandAdapter(
      DepartmentDescriptor descriptor, ExchangeDatabase database, LandRoutes routes) {
    this.descriptor = descriptor;
    this.database = database;
    this.routes = routes;
  }

  /** The adapter with these settings. */
  public static LandAdapter of(
      DepartmentDescriptor descriptor, DepartmentSettings settings, HopLog hops) {
    ExchangeDatabase database = ExchangeDatabase.open(settings);
    DepartmentFolder folder = new DepartmentFolder(LandNames.FOLDER);
    DepartmentGate gate = new DepartmentGate(folder, descriptor, hops);
    Incoming incoming =
        Incoming.of(
            new QuestionGate(folder, descriptor, Clock.systemUTC()),
            new ChangeGate(folder, descriptor, Clock.systemUTC()),
            database,
            settings);
    LandRoutes routes =
        new LandRoutes(
            gate,
            offices(database, settings),
            new IncomingRoutes(incoming, settings.duration("incoming-every")),
            settings.duration("poll-every"));
    return new LandAdapter(descriptor, database, routes);
  }

  private static List<Office> offices(ExchangeDatabase database, DepartmentSettings settings) {
    SerialNumbers serials =
        new SerialNumbers(database.sql(), database.transactions(), Clock.system(CHINA));
    Outage outage = Outage.ofTheDatabase();
    Counties counties = new Counties(settings.text("area-code"));
    return Counter.all().stream()
        .map(
            counter ->
                new Office(
                    counter,
                    new RequestDesk(new RequestTable(database.sql(), counter), serials, counties),
                    new AnswerDesk(
                        new AnswerTable(database.sql(), counter, settings.duration("claim-lease")),
                        counter.service(),
                        settings.number("batch"),
                        outage)))
        .toList();
  }

  @Override
  public DepartmentDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public RoutesBuilder routes() {
    return routes;
  }

  @Override
  public void close() {
    database.close();
  }
}
