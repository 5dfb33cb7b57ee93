package org.yibiao.adapters.marketregulation.simulator;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.Behaviour.Mode;

/** What becomes of an HTTP request: a call of the gateway, answered in today's mood. */
final class HttpDoor implements ResponseDefinitionTransformerV2 {

  static final String NAME = "market-regulation-gateway";

  private static final String JSON = "application/json;charset=UTF-8";

  private final Gateway gateway;
  private final Supplier<Behaviour> behaviour;
  private final Rubbish rubbish = new Rubbish();

  HttpDoor(Gateway gateway, Supplier<Behaviour> behaviour) {
    this.gateway = gateway;
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
    Behaviour now = behaviour.get();
    ResponseDefinitionBuilder answer = answer(event.getRequest(), now);
    if (now.mode() == Mode.SLOW) {
      answer.withFixedDelay(Math.toIntExact(now.delay().toMillis()));
    }
    return answer.build();
  }

  private ResponseDefinitionBuilder answer(Request request, Behaviour now) {
    Optional<Answer> answer = served(request);
    if (answer.isEmpty()) {
      return http(404, "text/plain", "");
    }
    return now.mode() == Mode.GARBLED
        ? http(200, JSON, rubbish.insteadOf(answer.get().json()))
        : http(answer.get().status(), JSON, answer.get().json());
  }

  private Optional<Answer> served(Request request) {
    try {
      byte[] body = Optional.ofNullable(request.getBody()).orElseGet(() -> new byte[0]);
      return gateway.serve(Call.of(request.getMethod().getName(), request.getUrl(), body));
    } catch (IllegalArgumentException e) {
      return Optional.of(Answer.of(ResponseCode.PARAMETER_MISSING));
    }
  }

  private static ResponseDefinitionBuilder http(int status, String type, String body) {
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(status)
        .withHeader("Content-Type", type)
        .withBody(body.getBytes(StandardCharsets.UTF_8));
  }
}
