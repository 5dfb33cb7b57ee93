package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jms.core.JmsTemplate;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.OverQuota;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.Samples;
import org.yibiao.routes.changes.ChangeLedger;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.ChangeKind;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Receipt;

/** Who is over its quota at the queues, and where departments' own systems ask and report. */
@AtTheHub
class QuotasAtOtherDoorsTest {

  private static final Duration PAUSE = Duration.ofMillis(1500);
  private static final String NAMELESS = HubContract.SUBMISSIONS_IN;

  @Autowired private QuotaUnderTest quota;
  @Autowired private ConnectionFactory connections;
  @Autowired private ProducerTemplate flows;
  @Autowired private ChangeLedger ledger;
  @Autowired private JdbcClient database;
  @Autowired private MovableClock clock;

  private final String id = Samples.newMessageId();
  private JmsTemplate broker;

  @BeforeEach
  void connect() {
    broker = new JmsTemplate(connections);
    broker.setReceiveTimeout(15_000);
  }

  @AfterEach
  void release() {
    quota.release("tax");
    quota.release("market-regulation");
    quota.release(NAMELESS);
  }

  @Test
  void a_data_request_by_queue_gets_a_problem_that_says_when_to_ask_again() throws JMSException {
    quota.hold("tax", PAUSE);

    ask("tax");

    Message reply = reply("department.tax.exchange-answers");
    Problem problem = Syntax.JSON.read(bytes(reply), Problem.class);
    assertThat(problem.getStatus()).isEqualTo(429);
    assertThat(problem.getType()).endsWith("too-many-requests");
    assertThat(reply.getLongProperty("RetryAfter")).isEqualTo(2);
  }

  @Test
  void one_department_that_asks_too_often_holds_up_no_other() throws JMSException {
    quota.hold("tax", PAUSE);

    ask("tax");
    ask("land");

    // it was read and found wanting, which is more than the other gets
    Message reply = reply("department.land.exchange-answers");
    assertThat(Syntax.JSON.read(bytes(reply), Problem.class).getStatus()).isEqualTo(400);
  }

  @Test
  void a_submission_beyond_the_quota_waits_and_is_then_taken() throws JMSException {
    quota.hold(NAMELESS, PAUSE);
    submit(Syntax.XML);

    broker.setReceiveTimeout(300);
    assertThat(reply(HubContract.SUBMISSION_REPLIES)).isNull();
    broker.setReceiveTimeout(15_000);
    Message reply = reply(HubContract.SUBMISSION_REPLIES);

    assertThat(Syntax.XML.read(bytes(reply), Receipt.class).getMessageId()).isEqualTo(id);
  }

  @Test
  void one_that_comes_after_and_is_within_its_quota_overtakes_it() throws JMSException {
    quota.hold(NAMELESS, Duration.ofMinutes(10));
    submit(Syntax.JSON);
    await().until(() -> quota.isHeldBack(NAMELESS));
    quota.release(NAMELESS);
    String other = Samples.newMessageId();
    submit(Syntax.JSON, other);

    Message reply =
        broker.receiveSelected(HubContract.SUBMISSION_REPLIES, "JMSCorrelationID='" + other + "'");
    assertThat(Syntax.JSON.read(bytes(reply), Receipt.class).getMessageId()).isEqualTo(other);
    assertThat(cases(id)).isZero();
  }

  @Test
  void a_departments_own_system_is_told_when_to_ask_again() {
    quota.hold("tax", PAUSE);

    OverQuota refused =
        overQuota(
            () ->
                flows.requestBody(
                    AdapterContract.EVIDENCE_ASKED,
                    EvidenceRequests.of(
                        "tax", RegisterOffice.OWNERSHIP, RegisterOffice.UNIT, clock)));

    assertThat(refused.retryAfter()).isEqualTo(2);
  }

  @Test
  void a_report_is_sent_back_where_its_sender_waits_for_an_answer() {
    ChangeEvent event = OwnershipChanges.event(OwnershipChanges.unit(1), ChangeKind.ENDED);
    quota.hold(reporter(event), PAUSE);

    overQuota(() -> flows.sendBody(AdapterContract.CHANGE_REPORTED, event));

    assertThat(ledger.digest(event.getChange().getEventId())).isEmpty();
  }

  @Test
  void a_report_waits_for_its_turn_where_it_lies_safe() {
    ChangeEvent event = OwnershipChanges.event(OwnershipChanges.unit(1), ChangeKind.ENDED);
    quota.hold(reporter(event), PAUSE);
    long before = System.nanoTime();

    flows.sendBodyAndProperty(
        AdapterContract.CHANGE_REPORTED, event, AdapterContract.WAITS_FOR_QUOTA, true);

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(PAUSE);
    assertThat(ledger.digest(event.getChange().getEventId())).isPresent();
  }

  private static String reporter(ChangeEvent event) {
    return event.getEnvelope().getSender();
  }

  private static OverQuota overQuota(Runnable call) {
    CamelExecutionException failure =
        catchThrowableOfType(CamelExecutionException.class, call::run);
    assertThat(failure).hasCauseInstanceOf(OverQuota.class);
    return (OverQuota) failure.getCause();
  }

  private void ask(String department) {
    send("department." + department + ".exchange", id, "hello".getBytes(StandardCharsets.UTF_8));
  }

  private void submit(Syntax syntax) {
    submit(syntax, id);
  }

  private void submit(Syntax syntax, String messageId) {
    byte[] document = syntax.write(Samples.submission(messageId, Office.JOINT));
    send(HubContract.SUBMISSIONS_IN, messageId, document);
  }

  private void send(String queue, String correlation, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    broker.send(
        queue,
        session -> {
          Message message = session.createTextMessage(text);
          message.setJMSCorrelationID(correlation);
          return message;
        });
  }

  private Message reply(String queue) {
    return broker.receiveSelected(queue, "JMSCorrelationID='" + id + "'");
  }

  private long cases(String messageId) {
    return database
        .sql("select count(*) from case_file where message_id = :id")
        .param("id", messageId)
        .query(Long.class)
        .single();
  }

  private static byte[] bytes(Message reply) throws JMSException {
    return reply.getBody(String.class).getBytes(StandardCharsets.UTF_8);
  }
}
