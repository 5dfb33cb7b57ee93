package org.yibiao.adapters.declared.simulator;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;

/** A simulated department on HTTP: WireMock, which answers with what the office says. */
final class HttpDoor implements Door {

  private final DepartmentDescriptor descriptor;
  private final DepartmentSettings settings;
  private Optional<WireMockServer> server = Optional.empty();

  HttpDoor(DepartmentDescriptor descriptor, DepartmentSettings settings) {
    this.descriptor = descriptor;
    this.settings = settings;
  }

  @Override
  public String address() {
    return settings.text("address");
  }

  @Override
  public void open(Office office, Supplier<Behaviour> behaviour) {
    URI address = URI.create(settings.text("address"));
    HttpAnswers answers = new HttpAnswers(descriptor, address.getPath(), office, behaviour);
    WireMockServer listening =
        new WireMockServer(
            options()
                .bindAddress("127.0.0.1")
                .port(address.getPort())
                .disableRequestJournal()
                .extensions(answers));
    listening.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers(answers.getName())));
    listening.start();
    server = Optional.of(listening);
  }

  @Override
  public void shut() {
    server.ifPresent(WireMockServer::stop);
    server = Optional.empty();
  }
}
