package org.yibiao.adapters.land;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;

/** A hub that answers questions and takes reports as a test says. */
final class TestHub implements AutoCloseable {

  final List<EvidenceRequest> asked = new CopyOnWriteArrayList<>();
  final List<ChangeEvent> reported = new CopyOnWriteArrayList<>();

  /** What questions are answered. */
  volatile Function<EvidenceRequest, EvidenceResponse> answer =
      request -> {
        throw new IllegalStateException("The hub's own database fails");
      };

  /** What happens to each report; throws what the hub would throw. */
  volatile Function<ChangeEvent, Void> take = event -> null;

  private final DefaultCamelContext camel = new DefaultCamelContext();

  void start(DepartmentAdapter adapter) throws Exception {
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from(AdapterContract.ANSWERED).log("answered");
            from(AdapterContract.EVIDENCE_ASKED).process(TestHub.this::answer);
            from(AdapterContract.CHANGE_REPORTED).process(TestHub.this::take);
          }
        });
    camel.addRoutes(adapter.routes());
    camel.start();
  }

  @Override
  public void close() {
    camel.stop();
  }

  private void answer(Exchange exchange) {
    EvidenceRequest request = exchange.getMessage().getBody(EvidenceRequest.class);
    asked.add(request);
    exchange.getMessage().setBody(answer.apply(request));
  }

  private void take(Exchange exchange) {
    ChangeEvent event = exchange.getMessage().getBody(ChangeEvent.class);
    reported.add(event);
    take.apply(event);
  }
}
