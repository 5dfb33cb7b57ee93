package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.jms.core.MessageCreator;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.Samples;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Receipt;

/** The way in by queue. */
@AtTheHub
class QueueDoorTest {

  private static final String OWN_REPLIES = "test.own-replies";

  @Autowired private Office office;
  @Autowired private ConnectionFactory connections;

  private final String id = Samples.newMessageId();
  private JmsTemplate broker;

  @BeforeEach
  void connect() {
    broker = new JmsTemplate(connections);
    broker.setReceiveTimeout(15_000);
  }

  @Test
  void answers_a_submission_in_json_with_a_receipt_in_json() throws JMSException {
    Message reply = ask(Syntax.JSON, document(Syntax.JSON), Optional.of(OWN_REPLIES));

    Receipt receipt = Syntax.JSON.read(bytes(reply), Receipt.class);
    assertThat(receipt.getMessageId()).isEqualTo(id);
    assertThat(office.look(receipt).getCaseNumber()).isEqualTo(receipt.getCaseNumber());
  }

  @Test
  void answers_a_submission_in_xml_with_a_receipt_in_xml() throws JMSException {
    Message reply = ask(Syntax.XML, document(Syntax.XML), Optional.of(OWN_REPLIES));

    assertThat(Syntax.XML.read(bytes(reply), Receipt.class).getMessageId()).isEqualTo(id);
  }

  @Test
  void puts_the_reply_on_the_hubs_own_queue_when_the_submission_names_none() throws JMSException {
    Message reply = ask(Syntax.JSON, document(Syntax.JSON), Optional.empty());

    assertThat(Syntax.JSON.read(bytes(reply), Receipt.class).getMessageId()).isEqualTo(id);
  }

  @Test
  void takes_a_submission_as_bytes() throws JMSException {
    byte[] document = document(Syntax.XML);
    broker.send(
        HubContract.SUBMISSIONS_IN,
        session -> {
          BytesMessage message = session.createBytesMessage();
          message.writeBytes(document);
          message.setJMSCorrelationID(id);
          return message;
        });

    Message reply = replyOn(HubContract.SUBMISSION_REPLIES);
    assertThat(Syntax.XML.read(bytes(reply), Receipt.class).getMessageId()).isEqualTo(id);
  }

  @Test
  void answers_a_bad_submission_with_a_problem() throws JMSException {
    Message reply = ask(Syntax.JSON, "{}".getBytes(StandardCharsets.UTF_8), Optional.empty());

    Problem problem = Syntax.JSON.read(bytes(reply), Problem.class);
    assertThat(problem.getStatus()).isEqualTo(422);
    assertThat(problem.getFinding()).isNotEmpty();
  }

  @Test
  void answers_a_document_type_with_a_problem_in_xml() throws JMSException {
    String xml = "<!DOCTYPE s [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><s>&e;</s>";

    Message reply = ask(Syntax.XML, xml.getBytes(StandardCharsets.UTF_8), Optional.empty());

    assertThat(Syntax.XML.read(bytes(reply), Problem.class).getStatus()).isEqualTo(400);
  }

  static Stream<MessageCreator> messages_that_hold_no_text() {
    return Stream.of(
        Session::createMessage,
        Session::createMapMessage,
        Session::createStreamMessage,
        session -> session.createObjectMessage("serialised"),
        session -> session.createTextMessage(null),
        Session::createBytesMessage);
  }

  @ParameterizedTest
  @MethodSource("messages_that_hold_no_text")
  void answers_with_a_problem_what_holds_no_text(MessageCreator kind) throws JMSException {
    broker.send(
        HubContract.SUBMISSIONS_IN,
        session -> {
          Message message = kind.createMessage(session);
          message.setJMSCorrelationID(id);
          return message;
        });

    Message reply = replyOn(HubContract.SUBMISSION_REPLIES);
    assertThat(Syntax.ofContent(bytes(reply)).read(bytes(reply), Problem.class).getStatus())
        .isBetween(400, 422);
  }

  @Test
  void correlates_the_reply_with_the_message_where_it_bears_no_correlation_id()
      throws JMSException {
    String[] sent = new String[1];
    String text = new String(document(Syntax.JSON), StandardCharsets.UTF_8);
    broker.execute(
        session -> {
          Message message = session.createTextMessage(text);
          session.createProducer(session.createQueue(HubContract.SUBMISSIONS_IN)).send(message);
          sent[0] = message.getJMSMessageID();
          return sent;
        });

    Message reply =
        broker.receiveSelected(
            HubContract.SUBMISSION_REPLIES, "JMSCorrelationID='" + sent[0] + "'");
    assertThat(reply).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hub.steps.overdue", "hub.dead-letters", "department.tax.requests"})
  void puts_no_reply_where_only_the_hub_and_the_departments_write(String queue)
      throws JMSException {
    String text = new String(document(Syntax.JSON), StandardCharsets.UTF_8);
    broker.send(
        HubContract.SUBMISSIONS_IN,
        session -> {
          Message message = session.createTextMessage(text);
          message.setJMSCorrelationID(id);
          message.setJMSReplyTo(session.createQueue(queue));
          return message;
        });

    assertThat(replyOn(HubContract.SUBMISSION_REPLIES)).isNotNull();
  }

  @Test
  void takes_the_submission_even_if_the_reply_queue_is_gone() throws JMSException {
    String text = new String(document(Syntax.JSON), StandardCharsets.UTF_8);
    broker.execute(
        session -> {
          Message message = session.createTextMessage(text);
          var gone = session.createTemporaryQueue();
          message.setJMSReplyTo(gone);
          session.createProducer(session.createQueue(HubContract.SUBMISSIONS_IN)).send(message);
          gone.delete();
          return message;
        });

    await()
        .atMost(Office.PATIENCE)
        .until(
            () ->
                office
                        .jdbc()
                        .sql("select count(*) from case_file where message_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                    == 1);
  }

  private byte[] document(Syntax syntax) {
    return syntax.write(Samples.submission(id, Office.JOINT));
  }

  private Message ask(Syntax syntax, byte[] document, Optional<String> replyTo)
      throws JMSException {
    String text = new String(document, StandardCharsets.UTF_8);
    broker.send(
        HubContract.SUBMISSIONS_IN,
        session -> {
          Message message = session.createTextMessage(text);
          message.setJMSCorrelationID(id);
          if (replyTo.isPresent()) {
            message.setJMSReplyTo(session.createQueue(replyTo.get()));
          }
          return message;
        });
    Message reply = replyOn(replyTo.orElse(HubContract.SUBMISSION_REPLIES));
    assertThat(Syntax.ofContent(bytes(reply))).isEqualTo(syntax);
    return reply;
  }

  private Message replyOn(String queue) {
    return broker.receiveSelected(queue, "JMSCorrelationID='" + id + "'");
  }

  private static byte[] bytes(Message reply) throws JMSException {
    return reply.getBody(String.class).getBytes(StandardCharsets.UTF_8);
  }
}
