package org.yibiao.benchmarks.durable.integration;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.annotation.IntegrationComponentScan;
import org.springframework.integration.channel.QueueChannel;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.dsl.Pollers;
import org.springframework.integration.dsl.StandardIntegrationFlow;
import org.springframework.integration.dsl.context.IntegrationFlowContext;
import org.springframework.integration.jms.dsl.Jms;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.support.GenericMessage;
import org.yibiao.benchmarks.durable.work.Incoming;
import org.yibiao.benchmarks.durable.work.Workshop;
import org.yibiao.standard.v1.Receipt;

/** The flows of the Spring Integration program. */
@Configuration
@EnableIntegration
@IntegrationComponentScan
class Flows {

  private static final long OUTBOX_EVERY = 1000;
  private static final long OVERDUE_EVERY = 1000;

  private final Workshop shop;

  Flows(Workshop shop) {
    this.shop = shop;
  }

  @Bean
  IntegrationFlow submissions() {
    return flow -> flow.handle(Incoming.class, (incoming, headers) -> intake(incoming));
  }

  private Receipt intake(Incoming incoming) {
    return shop.intake().receive(incoming);
  }

  /** One place: many commits before the relay comes to it are one. */
  @Bean
  QueueChannel outboxWaits() {
    return new QueueChannel(1);
  }

  @Bean
  InitializingBean wakeTheOutbox(QueueChannel outboxWaits) {
    return () -> shop.outbox().onWaiting(() -> outboxWaits.send(new GenericMessage<>(""), 0));
  }

  @Bean
  IntegrationFlow outboxToBroker(QueueChannel outboxWaits) {
    MessageHandler handOver = message -> shop.outbox().handOver();
    return IntegrationFlow.from(outboxWaits)
        .handle(handOver, endpoint -> endpoint.poller(Pollers.fixedDelay(1).receiveTimeout(500)))
        .get();
  }

  @Bean
  IntegrationFlow outboxRound() {
    MessageHandler handOver = message -> shop.outbox().handOver();
    return IntegrationFlow.fromSupplier(
            () -> "", source -> source.poller(Pollers.fixedDelay(OUTBOX_EVERY)))
        .handle(handOver)
        .get();
  }

  @Bean
  IntegrationFlow landAnswers() {
    MessageHandler look = message -> lookForAll();
    return IntegrationFlow.fromSupplier(
            () -> "", source -> source.poller(Pollers.fixedDelay(shop.landEvery())))
        .handle(look)
        .get();
  }

  private void lookForAll() {
    while (shop.land().look(shop.desk()::heard)) {
      // a full batch: there may be more
    }
  }

  @Bean
  InitializingBean stepsDue(IntegrationFlowContext flows) {
    return () ->
        shop.departments()
            .forEach(
                each ->
                    flows
                        .registration(
                            queue(
                                Workshop.stepsDue(each),
                                shop.settings().atOnce(each),
                                message -> shop.desk().work((String) message.getPayload())))
                        .register());
  }

  @Bean
  IntegrationFlow overdueAnswers() {
    MessageHandler giveUp = message -> shop.desk().giveUpOverdue();
    return IntegrationFlow.fromSupplier(
            () -> "", source -> source.poller(Pollers.fixedDelay(OVERDUE_EVERY)))
        .handle(giveUp)
        .get();
  }

  private StandardIntegrationFlow queue(String name, int consumers, MessageHandler work) {
    return IntegrationFlow.from(
            Jms.messageDrivenChannelAdapter(
                Jms.container(shop.broker().connections(), name)
                    .sessionTransacted(true)
                    .cacheLevel(DefaultMessageListenerContainer.CACHE_CONSUMER)
                    .concurrentConsumers(consumers)
                    .getObject()))
        .handle(work)
        .get();
  }
}
