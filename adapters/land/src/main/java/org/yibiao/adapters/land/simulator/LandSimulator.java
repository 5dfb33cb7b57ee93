package org.yibiao.adapters.land.simulator;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.standard.value.DepartmentCode;

/**
 * The land department's side of the exchange database: the database server itself, and a registry
 * that answers what the hub places there, asks the hub through it, and reports its changes.
 */
public final class LandSimulator implements DepartmentSimulator {

  private static final int COUNTY = 6;

  private final DepartmentCode department;
  private final String county;
  private final HubAccess hub;
  private final DepartmentFolder folder;
  private final Path memory;
  private final DatabaseServer server;
  private Behaviour behaviour = Behaviour.NORMAL;
  private DepartmentDatabase database;
  private RegistryWorker worker;

  LandSimulator(
      DepartmentCode department,
      String county,
      HubAccess hub,
      DepartmentFolder folder,
      Path memory) {
    this.department = department;
    this.county = county;
    this.hub = hub;
    this.folder = folder;
    this.memory = memory;
    this.server = new DatabaseServer(hub.port(), memory);
  }

  @Override
  public DepartmentCode department() {
    return department;
  }

  @Override
  public String address() {
    return "jdbc:h2:tcp://127.0.0.1:" + hub.port() + "/./" + hub.database();
  }

  @Override
  public synchronized void start() {
    if (database == null) {
      database = DepartmentDatabase.open(memory, folder, hub);
      worker = new RegistryWorker(desks());
      worker.start();
      behave(behaviour);
    }
  }

  /** Asks for the deed-tax certificate of a unit; gives the question's number. */
  public String askDeedTaxCertificate(String unit) {
    return new Questions(database.sql())
        .place("QSPZ", unit.substring(0, COUNTY), Row.of("KTT_FW_H", "BDCDYH", unit));
  }

  /** Asks who an applicant is; gives the question's number. */
  public String askIdentity(String name, String number) {
    return new Questions(database.sql())
        .place("RKXX", county, Row.of("DJF_DJ_SQ", "QLRMC", name, "QLRZJH", number));
  }

  /** The answer to a question, if it has come. */
  public Optional<String> answerTo(String question) {
    return new Questions(database.sql()).answerTo(question);
  }

  /** Registers a seizure and reports it; gives the report's number. */
  public String reportSeizure(String unit, String court, String document) {
    return new Changes(database).seize(unit, court, document);
  }

  /** Ends a seizure and reports it; gives the report's number. */
  public String reportSeizureLifted(String unit, String document) {
    return new Changes(database).lift(unit, document);
  }

  /** Cancels the title to a unit and reports it; gives the report's number. */
  public String reportTitleCancelled(String unit) {
    return new Changes(database).cancel(unit);
  }

  private Map<ExchangeTables, Desk> desks() {
    return Map.of(
        new ExchangeTables(database, "INF_BDC_CHECK", "INF_BDC_CHECK_RESULT"),
        new CheckDesk(folder, database),
        new ExchangeTables(database, "INF_BDC_TRANSFER", "INF_BDC_TRANSFER_RESULT"),
        new TransferDesk(folder, database),
        new ExchangeTables(database, "INF_BDC_QUERY", "INF_BDC_QUERY_RESULT"),
        QueryDesk.ownership(folder, database),
        new ExchangeTables(database, "INF_BDC_LIMIT", "INF_BDC_LIMIT_RESULT"),
        QueryDesk.limits(folder, database),
        new ExchangeTables(database, "INF_BDC_EVENT", "INF_BDC_EVENT_RESULT"),
        new EventDesk(folder, database));
  }

  @Override
  public synchronized void behave(Behaviour wanted) {
    behaviour = wanted;
    if (database != null) {
      worker.behave(wanted);
      if (wanted.mode() == Behaviour.Mode.DOWN) {
        server.stop();
      } else {
        server.start();
      }
    }
  }

  @Override
  public synchronized void close() {
    if (database != null) {
      server.stop();
      worker.close();
      database.close();
      database = null;
    }
  }

  @Override
  public Map<String, UnaryOperator<String>> deeds() {
    return Map.of(
        "ask-deed-tax-certificate",
        this::askDeedTaxCertificate,
        "ask-identity",
        words -> askIdentity(words.split(" ")[0], words.split(" ")[1]),
        "answer",
        question -> answerTo(question).orElse(""),
        "report-seizure",
        words -> reportSeizure(words.split(" ")[0], words.split(" ")[1], words.split(" ")[2]),
        "report-seizure-lifted",
        words -> reportSeizureLifted(words.split(" ")[0], words.split(" ")[1]),
        "report-title-cancelled",
        this::reportTitleCancelled,
        SHOW_EVENTS,
        number -> new EventDesk(folder, database).of(number));
  }
}
