package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.outbox.Outbox;
import org.yibiao.routes.outbox.OutboxRelay;

@AtTheHub
@Tag("database")
class OutboxTest {

  @Autowired private Outbox outbox;
  @Autowired private OutboxRelay relay;
  @Autowired private ConnectionFactory connections;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void hands_every_message_over_once_when_several_relays_work_at_once() throws Exception {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status ->
                IntStream.range(0, 500)
                    .forEach(number -> outbox.put("test.crowd", "message " + number)));
    Callable<Boolean> handOver =
        () -> {
          relay.handOver();
          return true;
        };
    ExecutorService relays = Executors.newFixedThreadPool(4);
    relays.invokeAll(Stream.generate(() -> handOver).limit(4).toList());
    relays.shutdown();

    List<String> received = receive("test.crowd", 500);
    Set<String> distinct = new HashSet<>(received);
    assertThat(distinct).hasSize(500);
    assertThat(received).hasSize(500);
  }

  @Test
  void keeps_the_order_of_messages() throws Exception {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> List.of("a", "b", "c").forEach(text -> outbox.put("test.order", text)));

    assertThat(receive("test.order", 3)).containsExactly("a", "b", "c");
  }

  @Test
  void delivers_a_message_when_its_time_has_come_and_not_before() throws Exception {
    Instant begun = Instant.now();

    outbox.put("test.later", "later", Duration.ofMillis(1200));
    List<String> received = receive("test.later", 1);

    assertThat(received).containsExactly("later");
    assertThat(Instant.now()).isAfterOrEqualTo(begun.plusMillis(1150));
  }

  @Test
  void sends_nothing_of_a_transaction_that_failed() throws Exception {
    assertThatThrownBy(
            () ->
                new TransactionTemplate(transactions)
                    .executeWithoutResult(
                        status -> {
                          outbox.put("test.failed", "never");
                          throw new IllegalStateException("and then it broke");
                        }))
        .isInstanceOf(IllegalStateException.class);
    outbox.put("test.failed", "after");

    assertThat(receive("test.failed", 1)).containsExactly("after");
  }

  /** Receives so many messages, and one more if there is one. */
  private List<String> receive(String queue, int expected) throws JMSException {
    JmsTemplate broker = new JmsTemplate(connections);
    List<String> received = new ArrayList<>();
    broker.setReceiveTimeout(10_000);
    Message message;
    while ((message = broker.receive(queue)) != null) {
      received.add(message.getBody(String.class));
      broker.setReceiveTimeout(received.size() < expected ? 10_000 : 300);
    }
    return received;
  }
}
