package org.yibiao.adapters.publicsecurity.simulator;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.Behaviour.Mode;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.standard.value.DepartmentCode;

/**
 * The public security department's system: consumes its request queue with its own user, and
 * answers to the queue that each request names. It starts whether or not the broker is there.
 */
public final class PublicSecuritySimulator implements DepartmentSimulator {

  /** As many requests are served at the same time. */
  private static final int WINDOWS = 4;

  private static final String CITY = "320200";

  private final DepartmentFolder folder;
  private final DepartmentSettings settings;
  private final Path directory;
  private volatile Behaviour behaviour = Behaviour.NORMAL;
  private Optional<Memory> memory = Optional.empty();
  private List<RequestConsumer> windows = List.of();

  PublicSecuritySimulator(DepartmentFolder folder, DepartmentSettings settings, Path directory) {
    this.folder = folder;
    this.settings = settings;
    this.directory = directory;
  }

  @Override
  public DepartmentCode department() {
    return new DepartmentCode(folder.code());
  }

  @Override
  public String address() {
    return settings.text("broker-url") + "/" + settings.text("request-queue");
  }

  @Override
  public synchronized void start() {
    if (memory.isPresent()) {
      return;
    }
    try {
      memory = Optional.of(Memory.in(directory));
    } catch (SQLException e) {
      throw new IllegalStateException("The memory in " + directory + " cannot be opened", e);
    }
    openOrShut();
  }

  @Override
  public synchronized void behave(Behaviour next) {
    behaviour = next;
    openOrShut();
  }

  @Override
  public synchronized void close() {
    shut();
    try {
      if (memory.isPresent()) {
        memory.get().close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The memory in " + directory + " cannot be closed", e);
    } finally {
      memory = Optional.empty();
    }
  }

  /** Asks how a company is registered, before its seal is filed; gives the serial number. */
  public String askEnterpriseRegistration(String creditCode) {
    return own().ask("S32-00000901", CITY, List.of("TYSHXYDM"), List.of(creditCode));
  }

  /** Asks what a person owns, before a household moves; gives the serial number. */
  public String askOwnership(String name, String number) {
    return own().ask("S32-00000902", CITY, List.of("XM", "SFZH"), List.of(name, number));
  }

  /** Registers a death and reports it; gives the serial number. */
  public String reportDeath(String number) {
    return own().death(number);
  }

  /** Registers another name and reports it; gives the serial number. */
  public String reportName(String number, String name) {
    return own().name(number, name);
  }

  /** Moves a person to the household of another and reports it; gives the serial number. */
  public String reportMove(String number, String toTheHouseholdOf) {
    return own().move(number, toTheHouseholdOf);
  }

  /** The changes of a company that came, one a line: the event, its number and what changed. */
  public String companyChanges(String creditCode) {
    try {
      return memory.orElseThrow().remember(connection -> CompanyChanges.of(creditCode, connection));
    } catch (SQLException | Rejected e) {
      throw new IllegalStateException("The changes cannot be shown", e);
    }
  }

  /** The seals that were filed for a company, one a line: its type and its number. */
  public String filedSeals(String creditCode) {
    try {
      return memory.orElseThrow().remember(connection -> SealRegister.of(creditCode, connection));
    } catch (SQLException | Rejected e) {
      throw new IllegalStateException("The seals cannot be shown", e);
    }
  }

  /** The hub's reply to a serial number, if it has come. */
  public Optional<String> reply(String serial) {
    return own().reply(serial);
  }

  private OwnBusiness own() {
    return new OwnBusiness(
        memory.orElseThrow(), new HubLine(BrokerLogin.broker(settings), settings));
  }

  private void openOrShut() {
    if (behaviour.mode() == Mode.DOWN) {
      shut();
    } else if (windows.isEmpty() && memory.isPresent()) {
      windows = open(memory.get());
    }
  }

  private void shut() {
    windows.parallelStream().forEach(RequestConsumer::close);
    windows = List.of();
  }

  private List<RequestConsumer> open(Memory remembered) {
    RequestDesk desk =
        new RequestDesk(new CallReader(folder), settings.text("caller-unit-code"), remembered);
    RequestConsumer.Queues queues = BrokerLogin.queues(settings);
    return Stream.generate(
            () ->
                new RequestConsumer(
                        queues, (text, again) -> speak(desk.answer(text, again)), this::delay)
                    .open())
        .limit(WINDOWS)
        .toList();
  }

  private Duration delay() {
    return behaviour.mode() == Mode.SLOW ? behaviour.delay() : Duration.ZERO;
  }

  /** Garbled, the answer to what was done breaks off in the middle. */
  private String speak(String answer) {
    return behaviour.mode() == Mode.GARBLED ? answer.substring(0, answer.length() * 2 / 3) : answer;
  }

  @Override
  public Map<String, UnaryOperator<String>> deeds() {
    return Map.of(
        "ask-enterprise-registration",
        this::askEnterpriseRegistration,
        "ask-ownership",
        words -> askOwnership(words.split(" ")[0], words.split(" ")[1]),
        "answer",
        serial -> reply(serial).orElse(""),
        "report-death",
        this::reportDeath,
        "report-name",
        words -> reportName(words.split(" ")[0], words.split(" ")[1]),
        "report-move",
        words -> reportMove(words.split(" ")[0], words.split(" ")[1]),
        SHOW_EVENTS,
        this::companyChanges,
        SHOW_LEDGER,
        this::filedSeals);
  }
}
