package org.yibiao.adapters.tax.simulator;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.Behaviour.Mode;

/** What the front machine does with an HTTP request: its WSDL, or one transaction in SOAP. */
final class SoapDoor implements ResponseDefinitionTransformerV2 {

  static final String NAME = "tax-front-machine";

  private final CoreSystem core;
  private final HouseExchange houses;
  private final URI address;
  private final Supplier<Behaviour> behaviour;
  private final Rubbish rubbish = new Rubbish();

  SoapDoor(CoreSystem core, HouseExchange houses, URI address, Supplier<Behaviour> behaviour) {
    this.core = core;
    this.houses = houses;
    this.address = address;
    this.behaviour = behaviour;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    Request request = event.getRequest();
    URI asked = URI.create(request.getUrl());
    if (!asked.getPath().equals(address.getPath())) {
      return answer(404, "text/plain", "").build();
    }
    if (request.getMethod().equals(RequestMethod.GET)) {
      return wsdl(asked).build();
    }
    return inItsMood(request).build();
  }

  private ResponseDefinitionBuilder wsdl(URI asked) {
    return "wsdl".equalsIgnoreCase(asked.getQuery())
        ? answer(200, "text/xml;charset=UTF-8", Wsdl.at(address))
        : answer(404, "text/plain", "");
  }

  private ResponseDefinitionBuilder inItsMood(Request request) {
    Behaviour now = behaviour.get();
    ResponseDefinitionBuilder answer = transaction(request, now);
    return now.mode() == Mode.SLOW
        ? answer.withFixedDelay(Math.toIntExact(now.delay().toMillis()))
        : answer;
  }

  private ResponseDefinitionBuilder transaction(Request request, Behaviour now) {
    try {
      SoapText.Operation asked = SoapText.request(request.getBody());
      Optional<String> client = Optional.ofNullable(request.getHeader("ACCESS-CLIENT-ID"));
      String reply = serve(asked, client.orElse(""));
      return now.mode() == Mode.GARBLED
          ? answer(200, "text/xml;charset=UTF-8", rubbish.insteadOf(asked.name(), reply))
          : answer(200, "text/xml;charset=UTF-8", SoapText.answer(asked.name(), reply));
    } catch (NotATransaction e) {
      return answer(500, "text/xml;charset=UTF-8", SoapText.fault(e.getMessage()));
    }
  }

  private String serve(SoapText.Operation asked, String client) throws NotATransaction {
    return asked.name().equals("taxBiz")
        ? houses.serve(asked.string(), client)
        : core.serve(asked.string(), client);
  }

  private static ResponseDefinitionBuilder answer(int status, String type, String body) {
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(status)
        .withHeader("Content-Type", type)
        .withBody(body.getBytes(StandardCharsets.UTF_8));
  }
}
