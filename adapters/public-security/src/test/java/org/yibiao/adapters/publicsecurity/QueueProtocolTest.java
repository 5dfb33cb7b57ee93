package org.yibiao.adapters.publicsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.ExchangeTimedOutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jms.connection.JmsTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.AskingHub.Did;
import org.yibiao.adapters.kit.AskingHub.Failed;
import org.yibiao.adapters.kit.AskingHub.Heard;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.standard.v1.StepRequest;

class QueueProtocolTest {

  private static final String REQUESTS = "department.public-security.requests";
  private static final String REPLIES = "department.public-security.replies.node-a";

  @TempDir private Path memory;
  private Field field;

  @BeforeEach
  void open() throws Exception {
    field = Field.open(memory);
  }

  @AfterEach
  void close() throws Exception {
    field.close();
  }

  @Test
  void sends_a_text_with_the_message_id_as_correlation_id_and_an_end_to_its_life()
      throws Exception {
    field.department().behave(Behaviour.DOWN);
    StepRequest request = Requests.sealFiling();
    long before = System.currentTimeMillis();
    CompletableFuture<Heard> asked = CompletableFuture.supplyAsync(() -> field.ask(request));
    Message sent = take(REQUESTS);
    assertThat(sent).isInstanceOf(TextMessage.class);
    assertThat(sent.getJMSCorrelationID()).isEqualTo(request.getEnvelope().getMessageId());
    assertThat(((Queue) sent.getJMSReplyTo()).getQueueName()).isEqualTo(REPLIES);
    assertThat(sent.getJMSExpiration() - before).isBetween(1_400L, 4_000L);
    asked.join();
  }

  @Test
  void does_not_call_a_department_unavailable_that_may_have_the_request() {
    field.department().behave(Behaviour.DOWN);
    assertThat(field.ask(Requests.sealFiling()))
        .isInstanceOfSatisfying(
            Failed.class,
            failed -> assertThat(failed.why()).isInstanceOf(ExchangeTimedOutException.class));
  }

  @Test
  void leaves_no_request_behind_that_nobody_waits_for_any_more() {
    field.department().behave(Behaviour.DOWN);
    StepRequest late = Requests.sealFiling();
    assertThat(field.ask(late)).isInstanceOf(Failed.class);
    field.department().behave(Behaviour.NORMAL);
    // the late one was not served: another filing of the same company's seals finds none filed
    assertThat(field.ask(Requests.sealFiling())).isInstanceOf(Did.class);
    assertThat(field.broker().waiting(REQUESTS)).isZero();
  }

  @Test
  void says_that_the_department_is_unavailable_when_the_broker_is() throws Exception {
    assertThat(field.ask(Requests.sealFiling())).isInstanceOf(Did.class);
    field.broker().close();
    assertThat(field.ask(Requests.sealFiling()))
        .isInstanceOfSatisfying(
            Failed.class,
            failed -> assertThat(failed.why()).isInstanceOf(DepartmentUnavailable.class));
  }

  @Test
  void works_again_when_the_broker_is_back() throws Exception {
    field.broker().close();
    field.broker().start();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> field.ask(Requests.sample("identity-check")) instanceof Did);
  }

  @Test
  void gives_every_node_the_answers_to_its_own_requests() throws Exception {
    try (AskingHub other = new AskingHub()) {
      other.start(field.adapter(other, Map.of("node", "node-b")));
      for (int i = 0; i < 10; i++) {
        StepRequest request = Requests.sample("identity-check");
        CompletableFuture<Heard> there =
            CompletableFuture.supplyAsync(() -> other.ask(request, Duration.ofSeconds(3)));
        assertThat(field.ask(request)).isInstanceOf(Did.class);
        assertThat(there.join()).isInstanceOf(Did.class);
      }
    }
  }

  @Test
  void asks_at_once_even_if_the_caller_is_in_a_transaction_on_the_same_broker() throws Exception {
    ConnectionFactory shared = field.broker().hub();
    try (AskingHub node = new AskingHub()) {
      node.start(
          PublicSecurityAdapter.of(
              Field.FOLDER, field.settings(Map.of("node", "c")), node, shared));
      Heard heard =
          new TransactionTemplate(new JmsTransactionManager(shared))
              .execute(
                  status -> node.ask(Requests.sample("identity-check"), Duration.ofSeconds(3)));
      assertThat(heard).isInstanceOf(Did.class);
    }
  }

  @Test
  void serves_several_requests_at_the_same_time() {
    field.ask(Requests.sample("identity-check"));
    // one after the other would take longer than the hub waits
    field.department().behave(Behaviour.slow(Duration.ofMillis(800)));
    StepRequest query = Requests.identityCheck(Requests.person("林知远", "320211198705163012"));
    StepRequest filing = Requests.sealFiling();
    CompletableFuture<Heard> first = CompletableFuture.supplyAsync(() -> field.ask(query));
    CompletableFuture<Heard> second = CompletableFuture.supplyAsync(() -> field.ask(filing));
    assertThat(first.join()).isInstanceOf(Did.class);
    assertThat(second.join()).isInstanceOf(Did.class);
  }

  private Message take(String queue) throws JMSException {
    try (Connection connection = field.broker().hub().createConnection();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
      connection.start();
      return consumer.receive(5_000);
    }
  }
}
