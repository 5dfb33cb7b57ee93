package org.yibiao.adapters.marketregulation.simulator;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.standard.value.DepartmentCode;

/**
 * The simulated market regulation: its gateway on HTTP, its register in a file database. It also
 * asks the hub and reports changes to it, by itself.
 */
public final class MarketRegulationSimulator implements DepartmentSimulator {

  private final DepartmentCode department;
  private final DepartmentSettings settings;
  private final Path memory;
  private final HubCaller hub;
  private volatile Behaviour behaviour = Behaviour.NORMAL;
  private Optional<Database> database = Optional.empty();
  private Optional<WireMockServer> listener = Optional.empty();

  MarketRegulationSimulator(DepartmentCode department, DepartmentSettings settings, Path memory) {
    this.department = department;
    this.settings = settings;
    this.memory = memory;
    this.hub = new HubCaller(settings);
  }

  @Override
  public DepartmentCode department() {
    return department;
  }

  @Override
  public String address() {
    return settings.text("address");
  }

  @Override
  public synchronized void start() {
    if (database.isEmpty()) {
      database = Optional.of(Database.in(memory));
    }
    obey();
  }

  @Override
  public synchronized void behave(Behaviour wanted) {
    behaviour = wanted;
    if (database.isPresent()) {
      obey();
    }
  }

  @Override
  public synchronized void close() {
    silence();
    database.ifPresent(Database::close);
    database = Optional.empty();
  }

  @Override
  public Map<String, UnaryOperator<String>> deeds() {
    return Map.of(
        "ask-ownership",
        this::askOwnership,
        "ask-tax-status",
        this::askTaxStatus,
        "report-legal-representative",
        words -> reportLegalRepresentative(words.split(" ")[0], words.split(" ")[1]),
        "report-end",
        words -> reportEnd(words.split(" ")[0], words.split(" ")[1]),
        SHOW_EVENTS,
        creditCode -> new EventDesk(database.orElseThrow()).of(creditCode),
        SHOW_LEDGER,
        name -> new CompanyRegister(database.orElseThrow()).named(name));
  }

  /** Asks the hub who owns the premises of a company; gives the JSON that it answers. */
  public String askOwnership(String unit) {
    return hub.ask("BDCQS", "BDCDYH", unit);
  }

  /** Asks the hub, before a deregistration, for the state of a taxpayer. */
  public String askTaxStatus(String creditCode) {
    return hub.ask("QSHY", "UNISCID", creditCode);
  }

  /** Registers another legal representative and reports it; gives the hub's answer. */
  public String reportLegalRepresentative(String creditCode, String name) {
    reporting().legalRepresentative(creditCode, name);
    return sendReports();
  }

  /**
   * Ends a registration and reports it; gives the hub's answer.
   *
   * @param type 21 revoked, 22 deregistered, 23 annulled, 24 licence lapsed
   */
  public String reportEnd(String creditCode, String type) {
    reporting().end(creditCode, type);
    return sendReports();
  }

  /** Sends the reports that the hub has not yet acknowledged; gives its last answer. */
  public String sendReports() {
    return reporting().send();
  }

  /** Sends the last report once more, as if its acknowledgement had been lost on the way. */
  public String repeatLastReport() {
    reporting().forgetTheLastAcknowledgement();
    return sendReports();
  }

  /**
   * Calls one of the hub's doors with any body, signed at this time, as often as is said.
   *
   * @return the last answer
   */
  public String call(String door, String json, Clock clock, int times) {
    return hub.call(door, json, clock, times);
  }

  private synchronized Reporting reporting() {
    return hub.reporting(database.orElseThrow());
  }

  private void obey() {
    if (behaviour.mode() == Behaviour.Mode.DOWN) {
      silence();
    } else if (listener.isEmpty()) {
      listener = Optional.of(listen());
    }
  }

  private void silence() {
    listener.ifPresent(WireMockServer::stop);
    listener = Optional.empty();
  }

  private WireMockServer listen() {
    Register register = new Register(database.orElseThrow());
    Gateway gateway =
        new Gateway(register, new EventDesk(database.orElseThrow()), settings, Clock.systemUTC());
    WireMockServer server =
        new WireMockServer(
            options()
                .bindAddress("127.0.0.1")
                .port(URI.create(address()).getPort())
                .disableRequestJournal()
                .extensions(new HttpDoor(gateway, () -> behaviour)));
    server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers(HttpDoor.NAME)));
    server.start();
    return server;
  }
}
