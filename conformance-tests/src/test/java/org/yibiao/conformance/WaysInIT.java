package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yibiao.conformance.system.Forms;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.PartState;

/** Every way in leads to the same case, served by all four departments. */
@ExtendWith(SharedInstallation.class)
class WaysInIT {

  private static final Pattern CASE_NUMBER = Pattern.compile("\\d{6}-\\d{8}-\\d{8}");
  private static final long REPLY_MILLIS = 30_000;

  private final Installation installation;
  private final Hub hub;

  WaysInIT(Installation installation) {
    this.installation = installation;
    this.hub = new Hub(installation);
  }

  @Test
  void rest_takes_json() {
    served(
        accepted(hub.post("/api/v1/submissions", "application/json; charset=UTF-8", Forms.json())));
  }

  @Test
  void rest_takes_xml() {
    served(accepted(hub.post("/api/v1/submissions", "application/xml", Forms.xml())));
  }

  @Test
  void soap_takes_a_document_literal_submission() {
    String body = Forms.xml().replaceFirst("<\\?xml[^>]*\\?>", "");
    String envelope =
        "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body>"
            + body
            + "</e:Body></e:Envelope>";
    HttpResponse<String> answer =
        hub.post("/soap/submissions", "text/xml; charset=UTF-8", envelope, "SOAPAction", "\"\"");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    served(caseNumber(answer.body()));
  }

  @Test
  void the_queue_takes_text_and_replies_where_it_was_told() throws Exception {
    try (Connection connection = portal();
        Session session = connection.createSession()) {
      TextMessage message = session.createTextMessage(Forms.json());
      var replies = session.createTemporaryQueue();
      message.setJMSReplyTo(replies);
      message.setJMSCorrelationID("mine");
      session.createProducer(session.createQueue("hub.submissions.in")).send(message);
      Message reply = session.createConsumer(replies).receive(REPLY_MILLIS);
      assertThat(reply.getJMSCorrelationID()).isEqualTo("mine");
      served(caseNumber(reply.getBody(String.class)));
    }
  }

  @Test
  void the_queue_takes_bytes_and_replies_on_the_hubs_own_queue() throws Exception {
    try (Connection connection = portal();
        Session session = connection.createSession()) {
      BytesMessage message = session.createBytesMessage();
      message.writeBytes(Forms.xml().getBytes(StandardCharsets.UTF_8));
      message.setJMSCorrelationID("bytes");
      session.createProducer(session.createQueue("hub.submissions.in")).send(message);
      MessageConsumer replies =
          session.createConsumer(
              session.createQueue("hub.submissions.replies"), "JMSCorrelationID = 'bytes'");
      served(caseNumber(replies.receive(REPLY_MILLIS).getBody(String.class)));
    }
  }

  @Test
  void the_same_submission_again_gets_the_same_receipt() {
    String form = Forms.json();
    String first = accepted(hub.post("/api/v1/submissions", "application/json", form));
    assertThat(accepted(hub.post("/api/v1/submissions", "application/json", form)))
        .isEqualTo(first);
  }

  @Test
  void every_datum_says_where_it_came_from() {
    Case done = hub.completed(hub.handIn(Forms.json()));
    assertThat(Hub.part(done, "taxpayer-registration").getDatum())
        .anySatisfy(
            datum -> {
              assertThat(datum.getPath()).isEqualTo("/creditCode");
              assertThat(datum.getSource().getDepartment()).isEqualTo("market-regulation");
              assertThat(datum.getSource().getPath()).isEqualTo("/creditCode");
            });
  }

  private void served(String caseNumber) {
    Case done = hub.completed(caseNumber);
    assertThat(done.getPart())
        .extracting(part -> part.getDepartment().getCode())
        .contains("tax", "public-security", "market-regulation", "land");
    assertThat(done.getPart()).allMatch(part -> part.getState() == PartState.DONE);
    String creditCode =
        Hub.part(done, "company-registration").getCompanyRegistrationResult().getCreditCode();
    assertThat(
            Hub.part(done, "taxpayer-registration")
                .getTaxpayerRegistrationResult()
                .getTaxpayerNumber())
        .isEqualTo(creditCode);
  }

  private Connection portal() throws Exception {
    Connection connection =
        new JmsConnectionFactory(installation.amqp())
            .createConnection("portal", installation.secret("portal.broker-password"));
    connection.start();
    return connection;
  }

  private static String accepted(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    assertThat(answer.headers().firstValue("Location")).isPresent();
    return caseNumber(answer.body());
  }

  private static String caseNumber(String receipt) {
    Matcher found = CASE_NUMBER.matcher(receipt);
    assertThat(found.find()).as(receipt).isTrue();
    return found.group();
  }
}
