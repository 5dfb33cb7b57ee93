package org.yibiao.adapters.marketregulation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;

/** The smallest hub that serves HTTP: keeps what it is asked and told, and answers as it is bid. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class DoorHub {

  final List<EvidenceRequest> asked = new CopyOnWriteArrayList<>();
  final List<ChangeEvent> reported = new CopyOnWriteArrayList<>();
  private volatile Function<EvidenceRequest, EvidenceResponse> answers =
      request -> Evidences.none();
  private volatile Runnable safe = () -> {};

  void answer(Function<EvidenceRequest, EvidenceResponse> with) {
    answers = with;
  }

  void beforeReportsAreSafe(Runnable step) {
    safe = step;
  }

  /** As if it had just been started. */
  void forget() {
    asked.clear();
    reported.clear();
    answers = request -> Evidences.none();
    safe = () -> {};
  }

  @Bean
  HopLog hops() {
    return hop -> {};
  }

  @Bean
  RouteBuilder hub() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        errorHandler(noErrorHandler());
        from(AdapterContract.EVIDENCE_ASKED)
            .process(
                exchange -> {
                  asked.add(exchange.getMessage().getMandatoryBody(EvidenceRequest.class));
                  exchange.getMessage().setBody(answers.apply(asked.get(asked.size() - 1)));
                });
        from(AdapterContract.CHANGE_REPORTED)
            .process(exchange -> safe.run())
            .process(e -> reported.add(e.getMessage().getMandatoryBody(ChangeEvent.class)));
      }
    };
  }
}
