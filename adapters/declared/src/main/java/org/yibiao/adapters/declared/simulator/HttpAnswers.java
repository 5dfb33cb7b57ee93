package org.yibiao.adapters.declared.simulator;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Optional;
import java.util.function.Supplier;
import org.yibiao.adapters.declared.http.HttpService;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.Behaviour.Mode;

/** What becomes of an HTTP request at a simulated department. */
final class HttpAnswers implements ResponseDefinitionTransformerV2 {

  private static final int NOT_FOUND = 404;

  private final HttpService services;
  private final Office office;
  private final Supplier<Behaviour> behaviour;

  HttpAnswers(
      DepartmentDescriptor descriptor, String base, Office office, Supplier<Behaviour> behaviour) {
    this.services = new HttpService(descriptor, base);
    this.office = office;
    this.behaviour = behaviour;
  }

  @Override
  public String getName() {
    return "declared-department";
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
    byte[] body = Optional.ofNullable(request.getBody()).orElseGet(() -> new byte[0]);
    Optional<HttpService.Call> call =
        services.find(request.getMethod().getName(), request.getUrl(), body);
    Optional<Simulated> answer =
        call.flatMap(each -> office.serve(each.service().code(), each.message()));
    if (answer.isEmpty()) {
      return ResponseDefinitionBuilder.responseDefinition().withStatus(NOT_FOUND);
    }
    byte[] bytes = services.answer(answer.get().text());
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(answer.get().status())
        .withHeader("Content-Type", services.contentType(call.get().service()))
        .withBody(now.mode() == Mode.GARBLED ? Rubbish.insteadOf(bytes) : bytes);
  }
}
