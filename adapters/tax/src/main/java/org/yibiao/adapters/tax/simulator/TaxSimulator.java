package org.yibiao.adapters.tax.simulator;

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
 * The simulated tax department: its front machine on HTTP, its register in a file database. It also
 * asks the hub and reports changes to it, by itself.
 */
public final class TaxSimulator implements DepartmentSimulator {

  private final DepartmentCode department;
  private final DepartmentSettings settings;
  private final Path memory;
  private final HubCaller hub;
  private volatile Behaviour behaviour = Behaviour.NORMAL;
  private Optional<Register> register = Optional.empty();
  private Optional<WireMockServer> listener = Optional.empty();

  TaxSimulator(DepartmentCode department, DepartmentSettings settings, Path memory) {
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
    if (register.isEmpty()) {
      register = Optional.of(Register.in(memory));
    }
    obey();
  }

  @Override
  public synchronized void behave(Behaviour wanted) {
    behaviour = wanted;
    if (register.isPresent()) {
      obey();
    }
  }

  @Override
  public synchronized void close() {
    silence();
    register.ifPresent(Register::close);
    register = Optional.empty();
  }

  @Override
  public Map<String, UnaryOperator<String>> deeds() {
    return Map.of(
        "ask-ownership",
        this::askOwnership,
        "ask-enterprise-registration",
        this::askEnterpriseRegistration,
        "report-state",
        words -> reportState(words.split(" ")[0], words.split(" ")[1]),
        "report-void-certificate",
        this::reportVoidCertificate,
        SHOW_EVENTS,
        this::companyChanges,
        SHOW_LEDGER,
        this::taxpayers);
  }

  /** Asks the hub who owns a real-estate unit; gives the answer in the open. */
  public String askOwnership(String unit) {
    return hub.ask("SWZJ.YBT.GX.BDCQSCX", "BDCQSCXRequest", "{\"BDCDYH\":\"" + unit + "\"}");
  }

  /** Asks the hub for the registration of an enterprise; gives the answer in the open. */
  public String askEnterpriseRegistration(String creditCode) {
    return hub.ask("SWZJ.YBT.GX.QYDJCX", "QYDJCXRequest", "{\"TYSHXYDM\":\"" + creditCode + "\"}");
  }

  /**
   * Puts a taxpayer into another state and reports it.
   *
   * @param state such as 05, abnormal, or 07, deregistered
   * @return the code that the hub answered
   */
  public String reportState(String creditCode, String state) {
    reporting().state(creditCode, state);
    return sendReports();
  }

  /** Makes a deed-tax certificate void and reports it; gives the hub's return code. */
  public String reportVoidCertificate(String number) {
    reporting().certificateIsVoid(number);
    return sendReports();
  }

  /** The changes of a company that came, one a line: the event, its number, kind and contents. */
  public String companyChanges(String creditCode) {
    Register open = register.orElseThrow();
    return open.transaction(() -> new ChangeRegister(open.rows()).of(creditCode));
  }

  /** The taxpayers of this number that were registered, one a line. */
  public String taxpayers(String creditCode) {
    Register open = register.orElseThrow();
    return open.transaction(
        () ->
            String.join(
                "\n",
                open.rows()
                    .all(
                        "SELECT xh FROM nsr WHERE nsrsbh = ? ORDER BY xh",
                        row -> row.getString(1),
                        creditCode)));
  }

  /** Sends the reports that the hub has not yet acknowledged; gives its last code. */
  public String sendReports() {
    return reporting().send();
  }

  /** Sends the last report once more, as if its acknowledgement had been lost on the way. */
  public String repeatLastReport() {
    reporting().forgetTheLastAcknowledgement();
    return sendReports();
  }

  /** Calls an operation of the hub with any string; gives the string that comes back. */
  public String call(String operation, String string) {
    return hub.call(operation, string);
  }

  private synchronized Reporting reporting() {
    return hub.reporting(register.orElseThrow());
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
    CoreSystem core = new CoreSystem(register.orElseThrow(), settings, Clock.systemUTC());
    HouseExchange houses =
        new HouseExchange(register.orElseThrow(), settings.text("client-id"), Clock.systemUTC());
    WireMockServer server =
        new WireMockServer(
            options()
                .bindAddress("127.0.0.1")
                .port(URI.create(address()).getPort())
                .disableRequestJournal()
                .extensions(new SoapDoor(core, houses, URI.create(address()), () -> behaviour)));
    server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers(SoapDoor.NAME)));
    server.start();
    return server;
  }
}
