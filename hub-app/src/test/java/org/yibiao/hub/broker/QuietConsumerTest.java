package org.yibiao.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.api.core.Interceptor;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.protocol.core.impl.PacketImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.jms.core.JmsTemplate;

/** Consumers of a queue, as the hub's component makes them, at a broker that counts commits. */
class QuietConsumerTest {

  private static final String BROKER = "vm://4711";
  private static final String QUEUE = "quiet";
  private static final String SLOW = "I take long";

  private final AtomicInteger commits = new AtomicInteger();
  private final AtomicInteger others = new AtomicInteger();
  private final CountDownLatch slowEnds = new CountDownLatch(1);
  private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
  private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
  private final JmsPoolConnectionFactory connections = new JmsPoolConnectionFactory();
  private final CamelContext camel = new DefaultCamelContext();

  @BeforeEach
  void start() throws Exception {
    Configuration configuration =
        new ConfigurationImpl()
            .setPersistenceEnabled(false)
            .setMaxDiskUsage(-1)
            .setSecurityEnabled(false)
            .addAcceptorConfiguration("hub", BROKER);
    broker.setConfiguration(configuration).start();
    broker
        .getActiveMQServer()
        .createQueue(QueueConfiguration.of(QUEUE).setRoutingType(RoutingType.ANYCAST));
    Interceptor counter =
        (packet, connection) -> {
          if (packet.getType() == PacketImpl.SESS_COMMIT) {
            commits.incrementAndGet();
          } else if (packet.getType() != PacketImpl.PING) {
            others.incrementAndGet();
          }
          return true;
        };
    broker.getActiveMQServer().getRemotingService().addIncomingInterceptor(counter);
    connections.setConnectionFactory(new ActiveMQConnectionFactory(BROKER));
    camel.addComponent("jms", new BrokerConfiguration().jms(connections));
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("jms:queue:"
                    + QUEUE
                    + "?transacted=true&lazyCreateTransactionManager=false"
                    + "&cacheLevelName=CACHE_CONSUMER&acceptMessagesWhileStopping=true")
                .process(exchange -> work(exchange.getMessage().getBody(String.class)));
          }
        });
    camel.start();
    await()
        .until(
            () ->
                broker.getActiveMQServer().locateQueue(SimpleString.of(QUEUE)).getConsumerCount()
                    == 1);
  }

  private void work(String message) throws InterruptedException {
    taken.add(message);
    if (message.equals(SLOW)) {
      slowEnds.await();
    }
  }

  @AfterEach
  void stop() throws Exception {
    camel.close();
    connections.stop();
    broker.stop();
  }

  @Test
  void asks_the_broker_nothing_while_no_message_comes() {
    await()
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> List.of(commits.get(), others.getAndSet(0)), each -> each.equals(List.of(0, 0)));
  }

  @Test
  void does_not_keep_the_hub_from_ending() {
    CompletableFuture<Void> ended = CompletableFuture.runAsync(camel::stop);

    // it would wait for a message for longer
    assertThat(ended).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void finishes_what_it_works_on_before_the_hub_ends() throws Exception {
    JmsTemplate template = new JmsTemplate(connections);
    template.convertAndSend(QUEUE, SLOW);
    assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo(SLOW);
    CompletableFuture<Void> ended = CompletableFuture.runAsync(camel::stop);
    await().until(() -> camel.getStatus().isStopping());
    assertThat(commits).hasValue(0);

    slowEnds.countDown();

    assertThat(ended).succeedsWithin(Duration.ofSeconds(10));
    assertThat(commits).hasValue(1);
  }

  @Test
  void commits_what_it_has_worked_on() throws Exception {
    new JmsTemplate(connections).convertAndSend(QUEUE, "here I am");

    assertThat(taken.poll(10, TimeUnit.SECONDS)).isEqualTo("here I am");
    await().until(() -> commits.get() == 1);
  }
}
