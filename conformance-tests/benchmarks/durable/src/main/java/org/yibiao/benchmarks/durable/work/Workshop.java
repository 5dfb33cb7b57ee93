package org.yibiao.benchmarks.durable.work;

import jakarta.jms.JMSException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.land.PropertyCheck;
import org.yibiao.adapters.marketregulation.RegistrationCall;
import org.yibiao.adapters.tax.TaxCall;
import org.yibiao.benchmarks.durable.border.DepartmentCall;
import org.yibiao.benchmarks.durable.border.QueueCall;
import org.yibiao.routes.HubContract;
import org.yibiao.standard.value.DepartmentCode;

/**
 * Everything that the two references share: database, broker, the domain's work and the calls to
 * the four departments. What is left to each is the wiring: how HTTP comes in, how the outbox is
 * woken, who takes tickets from the queues, and who looks for land's answers and for overdue ones.
 */
public final class Workshop implements AutoCloseable {

  private static final List<String> DEPARTMENTS =
      List.of("tax", "public-security", "market-regulation", "land");

  private final SideSettings settings;
  private final Database database;
  private final Broker broker;
  private final PropertyCheck land;
  private final Outbox outbox;
  private final Intake intake;
  private final StepDesk desk;

  private Workshop(SideSettings settings, Database database, Broker broker) throws JMSException {
    this.settings = settings;
    this.database = database;
    this.broker = broker;
    this.land = new PropertyCheck(settings.of("land"));
    this.outbox = new Outbox(database, broker.connections());
    Parts parts = Parts.ofTheHub();
    Cases cases = new Cases(database, outbox, parts.plan(), parts.clock());
    this.intake = new Intake(parts.validator(), parts.plan(), cases, parts.clock());
    this.desk = new StepDesk(new Steps(parts, database, cases), calls());
  }

  /** Opens it. */
  public static Workshop open(SideSettings settings) {
    List<String> queues = new ArrayList<>();
    DEPARTMENTS.forEach(each -> queues.add(stepsDue(each)));
    queues.add(HubContract.DEAD_LETTERS);
    DepartmentSettings publicSecurity = settings.of("public-security");
    Broker broker =
        Broker.start(
            settings.data(), settings.brokerPort(), queues, publicSecurity.text("broker-password"));
    try {
      return new Workshop(settings, Database.in(settings.data()), broker);
    } catch (JMSException e) {
      throw new IllegalStateException("The broker cannot be reached", e);
    }
  }

  private Map<String, DepartmentCall> calls() throws JMSException {
    return Map.of(
        "tax",
        new TaxCall(settings.of("tax")),
        "public-security",
        new QueueCall(settings.of("public-security"), broker.connections()),
        "market-regulation",
        new RegistrationCall(settings.of("market-regulation")),
        "land",
        land);
  }

  /** The queue of a department's steps. */
  public static String stepsDue(String department) {
    return HubContract.stepsDue(new DepartmentCode(department));
  }

  /** The departments' codes. */
  public List<String> departments() {
    return DEPARTMENTS;
  }

  /** How long between two looks for land's answers, in milliseconds. */
  public long landEvery() {
    return settings.of("land").duration("poll-every").toMillis();
  }

  /** The door. */
  public Intake intake() {
    return intake;
  }

  /** What shows a case. */
  public CaseView view() {
    return new CaseView(database);
  }

  /** What waits for the broker. */
  public Outbox outbox() {
    return outbox;
  }

  /** Who works on tickets. */
  public StepDesk desk() {
    return desk;
  }

  /** Land's exchange database, where answers are looked for. */
  public PropertyCheck land() {
    return land;
  }

  /** The queues. */
  public Broker broker() {
    return broker;
  }

  /** What it was told. */
  public SideSettings settings() {
    return settings;
  }

  @Override
  public void close() {
    broker.close();
    database.close();
  }
}
