package org.yibiao.adapters.publicsecurity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;

/** The hub's flows for questions and reports of departments: they do as a test says. */
final class OtherFlows {

  final List<EvidenceRequest> asked = new CopyOnWriteArrayList<>();
  final List<ChangeEvent> reported = new CopyOnWriteArrayList<>();

  /** What questions are answered. */
  volatile Function<EvidenceRequest, EvidenceResponse> answer =
      request -> {
        throw new IllegalStateException("The hub's own database fails");
      };

  /** What happens to each report; throws what the hub would throw. */
  volatile Consumer<ChangeEvent> take = event -> {};

  /** The flows' doors. */
  RouteBuilder routes() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        errorHandler(noErrorHandler());
        from(AdapterContract.EVIDENCE_ASKED).process(OtherFlows.this::answer);
        from(AdapterContract.CHANGE_REPORTED).process(OtherFlows.this::take);
      }
    };
  }

  private void answer(Exchange exchange) {
    EvidenceRequest request = exchange.getMessage().getBody(EvidenceRequest.class);
    asked.add(request);
    exchange.getMessage().setBody(answer.apply(request));
  }

  private void take(Exchange exchange) {
    ChangeEvent event = exchange.getMessage().getBody(ChangeEvent.class);
    reported.add(event);
    take.accept(event);
  }
}
