package org.yibiao.adapters.tax.simulator;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.standard.value.DepartmentCode;

/** The simulated tax department: its front machine on HTTP, its register in a file database. */
final class TaxSimulator implements DepartmentSimulator {

  private final DepartmentCode department;
  private final DepartmentSettings settings;
  private final Path memory;
  private volatile Behaviour behaviour = Behaviour.NORMAL;
  private Optional<Register> register = Optional.empty();
  private Optional<WireMockServer> listener = Optional.empty();

  TaxSimulator(DepartmentCode department, DepartmentSettings settings, Path memory) {
    this.department = department;
    this.settings = settings;
    this.memory = memory;
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
