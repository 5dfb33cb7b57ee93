package org.yibiao.routes.flow;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.prefill.PrefillAnswers;
import org.yibiao.routes.prefill.PrefillAsking;

/** All departments are asked at once for a prefill; who is late is left out. */
@Component
class PrefillGathered extends RouteBuilder {

  private final PrefillAsking asking;
  private final ExecutorService threads;
  private final Duration within;

  PrefillGathered(
      PrefillAsking asking,
      @Qualifier("exchangeThreads") ExecutorService threads,
      @Value("${yibiao.prefill.deadline:PT6S}") Duration within) {
    this.asking = asking;
    this.threads = threads;
    this.within = within;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(HubContract.PREFILL_ASKED)
        .routeId("prefill-gathered")
        .streamCache("false")
        .process(PrefillAnswers::begin)
        .split(body(), new PrefillAnswers())
        .parallelProcessing()
        .executorService(threads)
        .timeout(within.toMillis())
        .bean(asking, "ask")
        .end()
        .process(PrefillAnswers::finish);
  }
}
