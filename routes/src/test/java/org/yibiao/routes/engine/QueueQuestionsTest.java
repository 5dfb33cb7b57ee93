package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jms.core.JmsTemplate;
import org.yibiao.routes.DepartmentPlugged;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.OwedReplies;
import org.yibiao.routes.exchange.OwedReply;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.value.DepartmentCode;

/** Data requests that departments send to their own queues. */
@AtTheHub
@Tag("database")
class QueueQuestionsTest {

  private static final String ASK = "department.tax.exchange";
  private static final String ANSWERS = "department.tax.exchange-answers";
  private static final String OWN_QUEUE = "department.tax.mine";

  @Autowired private RegisterOffice office;
  @Autowired private EvidenceDesk desk;
  @Autowired private OwedReplies owed;
  @Autowired private Office hub;
  @Autowired private ProducerTemplate flows;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private ConnectionFactory connections;
  @Autowired private MovableClock clock;

  private JmsTemplate broker;

  @BeforeEach
  void connect() {
    broker = new JmsTemplate(connections);
    broker.setReceiveTimeout(15_000);
  }

  @ParameterizedTest
  @EnumSource
  void answers_in_the_form_of_the_question(Syntax syntax) throws JMSException {
    EvidenceRequest request = request(RegisterOffice.UNIT);

    String reply = ask(syntax.write(request), id(request), Optional.of(OWN_QUEUE));

    EvidenceResponse response = syntax.read(utf8(reply), EvidenceResponse.class);
    assertThat(response.getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
    assertThat(response.getEvidence().get(0).getOwnership().getRealEstateUnitCode())
        .isEqualTo(RegisterOffice.UNIT);
  }

  @Test
  void answers_on_the_departments_own_queue_when_the_question_names_none() throws JMSException {
    EvidenceRequest request = request(RegisterOffice.UNIT);

    String reply = ask(Syntax.JSON.write(request), id(request), Optional.empty());

    assertThat(response(reply).getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void takes_a_question_as_bytes() throws JMSException {
    EvidenceRequest request = request(RegisterOffice.UNIT);
    broker.send(
        ASK,
        session -> {
          BytesMessage message = session.createBytesMessage();
          message.writeBytes(Syntax.XML.write(request));
          message.setJMSCorrelationID(id(request));
          return message;
        });

    String reply = replyOn(ANSWERS, id(request));

    assertThat(Syntax.XML.read(utf8(reply), EvidenceResponse.class).getOutcome())
        .isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void correlates_the_reply_with_the_message_where_it_bears_no_correlation_id()
      throws JMSException {
    EvidenceRequest request = request(RegisterOffice.UNIT);
    String text = new String(Syntax.JSON.write(request), StandardCharsets.UTF_8);
    String sent =
        broker.execute(
            session -> {
              Message message = session.createTextMessage(text);
              session.createProducer(session.createQueue(ASK)).send(message);
              return message.getJMSMessageID();
            });

    assertThat(replyOn(ANSWERS, sent)).isNotNull();
  }

  @Test
  void names_field_and_rule_of_a_question_against_the_standard() throws JMSException {
    EvidenceRequest request = request("320211");

    Problem problem = problem(ask(Syntax.JSON.write(request), id(request), Optional.empty()));

    assertThat(problem.getStatus()).isEqualTo(422);
    assertThat(problem.getFinding().get(0).getPointer()).isEqualTo("/subject/realEstateUnitCode");
  }

  @Test
  void answers_what_is_no_document_with_a_problem() throws JMSException {
    String correlation = "no document " + System.nanoTime();

    Problem problem = problem(ask(utf8("hello"), correlation, Optional.empty()));

    assertThat(problem.getStatus()).isEqualTo(400);
  }

  @Test
  void lets_no_department_ask_in_the_name_of_another() throws JMSException {
    EvidenceRequest request = request(RegisterOffice.UNIT);
    request.getEnvelope().setSender("land");

    Problem problem = problem(ask(Syntax.JSON.write(request), id(request), Optional.empty()));

    assertThat(problem.getType()).endsWith(":sender-is-not-the-caller");
    assertThat(office.timesAsked(id(request))).isZero();
  }

  @Test
  void says_that_the_data_are_not_granted() throws JMSException {
    EvidenceRequest request =
        EvidenceRequests.of("tax", RegisterOffice.SECRET, RegisterOffice.UNIT, clock);
    request.setResourceCode("9990000000/00003");

    Problem problem = problem(ask(Syntax.JSON.write(request), id(request), Optional.empty()));

    assertThat(problem.getType()).endsWith(":not-granted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "department.land.requests",
        "department.tax-office.mine",
        "hub.steps.overdue",
        "test.nobodys",
        "department.tax.#",
        "department.tax.mine::hub.dead-letters"
      })
  void puts_no_reply_where_the_department_could_not_write_itself(String queue) throws JMSException {
    EvidenceRequest request = request(RegisterOffice.UNIT);

    send(Syntax.JSON.write(request), id(request), Optional.of(queue));

    assertThat(replyOn(ANSWERS, id(request))).isNotNull();
  }

  @Test
  void sends_an_answer_that_comes_later_when_it_comes() throws JMSException {
    EvidenceRequest request = request(RegisterOffice.LATER);
    send(Syntax.XML.write(request), "later " + id(request), Optional.of(OWN_QUEUE));
    await().until(() -> isOwed(request));

    office.answerLater(id(request), flows);

    String reply = replyOn(OWN_QUEUE, "later " + id(request));
    assertThat(Syntax.XML.read(utf8(reply), EvidenceResponse.class).getOutcome())
        .isEqualTo(EvidenceOutcome.PROVIDED);
    await().until(() -> !isOwed(request));
  }

  @Test
  void lets_nobody_wait_behind_a_question_that_is_not_answered_yet() throws JMSException {
    for (int i = 0; i < 4; i++) {
      EvidenceRequest late = request(RegisterOffice.LATER);
      send(Syntax.JSON.write(late), id(late), Optional.empty());
    }
    EvidenceRequest request = request(RegisterOffice.UNIT);

    String reply = ask(Syntax.JSON.write(request), id(request), Optional.empty());

    assertThat(response(reply).getOutcome()).isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void sends_a_reply_that_was_owed_before_a_restart() throws JMSException {
    EvidenceRequest request = request(RegisterOffice.UNIT);
    desk.ask(request, "test");

    owed.keep(owed(request));

    assertThat(response(replyOn(OWN_QUEUE, id(request))).getOutcome())
        .isEqualTo(EvidenceOutcome.PROVIDED);
  }

  @Test
  void owes_one_reply_to_a_question_that_is_delivered_again() {
    EvidenceRequest request = request(RegisterOffice.LATER);

    owed.keep(owed(request));
    owed.keep(owed(request));

    assertThat(owedTo(request)).isEqualTo(1);
  }

  @Test
  void gives_the_same_answer_to_the_same_question_again() throws JMSException {
    EvidenceRequest request = request(RegisterOffice.UNIT);
    byte[] document = Syntax.JSON.write(request);
    String first = ask(document, id(request), Optional.empty());

    assertThat(ask(document, id(request), Optional.empty())).isEqualTo(first);
    assertThat(office.timesAsked(id(request))).isEqualTo(1);
  }

  @Test
  void says_in_the_end_that_the_holder_did_not_answer() throws JMSException {
    EvidenceRequest request = request(RegisterOffice.LATER);
    send(Syntax.JSON.write(request), id(request), Optional.empty());
    await().until(() -> isOwed(request));

    hub.jdbc()
        .sql("update owed_reply set asked_at = ? where message_id = ?")
        .params(OffsetDateTime.now(clock).minus(Duration.ofHours(25)), id(request))
        .update();

    assertThat(problem(replyOn(ANSWERS, id(request))).getType()).endsWith(":not-answered-yet");
  }

  @Test
  void opens_a_queue_for_a_department_that_comes_while_it_runs() throws JMSException {
    events.publishEvent(new DepartmentPlugged(new DepartmentCode("newcomer")));
    String correlation = "newcomer " + System.nanoTime();
    broker.send(
        "department.newcomer.exchange",
        session -> {
          Message message = session.createTextMessage("{}");
          message.setJMSCorrelationID(correlation);
          return message;
        });

    assertThat(problem(replyOn("department.newcomer.exchange-answers", correlation)).getStatus())
        .isEqualTo(422);
  }

  private EvidenceRequest request(String unit) {
    EvidenceRequest request = EvidenceRequests.of("tax", RegisterOffice.OWNERSHIP, unit, clock);
    request.setResourceCode("9990000000/00001");
    // a purpose of its own: nothing that was fetched for another test is used again
    request.setPurpose(EvidenceRequests.PURPOSE + request.getEnvelope().getMessageId());
    return request;
  }

  private static OwedReply owed(EvidenceRequest request) {
    return new OwedReply(
        id(request), new DepartmentCode("tax"), OWN_QUEUE, id(request), Syntax.JSON);
  }

  private boolean isOwed(EvidenceRequest request) {
    return owedTo(request) > 0;
  }

  private long owedTo(EvidenceRequest request) {
    return hub.jdbc()
        .sql("select count(*) from owed_reply where message_id = ?")
        .param(id(request))
        .query(Long.class)
        .single();
  }

  private String ask(byte[] document, String correlation, Optional<String> replyTo)
      throws JMSException {
    send(document, correlation, replyTo);
    return replyOn(replyTo.orElse(ANSWERS), correlation);
  }

  private void send(byte[] document, String correlation, Optional<String> replyTo) {
    broker.send(
        ASK,
        session -> {
          Message message = session.createTextMessage(new String(document, StandardCharsets.UTF_8));
          message.setJMSCorrelationID(correlation);
          if (replyTo.isPresent()) {
            message.setJMSReplyTo(session.createQueue(replyTo.get()));
          }
          return message;
        });
  }

  private String replyOn(String queue, String correlation) throws JMSException {
    Message reply = broker.receiveSelected(queue, "JMSCorrelationID='" + correlation + "'");
    assertThat(reply).as("reply on " + queue).isNotNull();
    return reply.getBody(String.class);
  }

  private static EvidenceResponse response(String reply) {
    return Syntax.JSON.read(utf8(reply), EvidenceResponse.class);
  }

  private static Problem problem(String reply) {
    return Syntax.JSON.read(utf8(reply), Problem.class);
  }

  private static String id(EvidenceRequest request) {
    return request.getEnvelope().getMessageId();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
