package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.EvidenceRequest;

/** Data requests by SOAP and by the departments' own queues, with a hub that may be killed. */
@ExtendWith(SharedInstallation.class)
class ExchangeWaysIT {

  private static final String HOME = "320213004007GB00126F00050701";
  private static final String OWNER = "320202197103082433";
  private static final String ASK = "department.tax.exchange";
  private static final String ANSWERS = "department.tax.exchange-answers";
  private static final long REPLY_MILLIS = 60_000;

  private final Installation installation;
  private final Hub hub;
  private final String id = UUID.randomUUID().toString();

  ExchangeWaysIT(Installation installation) {
    this.installation = installation;
    this.hub = new Hub(installation);
  }

  @ParameterizedTest
  @CsvSource({
    "land.ownership, <name>沈国栋</name>",
    "public-security.identity, <name>沈国栋</name>",
  })
  void soap_answers_a_document_literal_request(String service, String expected) throws IOException {
    HttpResponse<String> answer = call(request(service));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("<outcome>provided</outcome>", expected);
  }

  @Test
  void soap_says_that_an_answer_is_late_and_gives_it_to_the_same_request_again()
      throws IOException {
    EvidenceRequest request = request("land.ownership");
    // nobody has fetched it for this purpose: the land register's answer takes a moment
    request.setPurpose("核定契税 " + request.getEnvelope().getMessageId());
    request.setAnswerBy(OffsetDateTime.now());
    assertThat(call(request).body()).contains("urn:yibiao:problem:not-answered-yet");

    request.setAnswerBy(null);

    assertThat(call(request).body()).contains("<outcome>provided</outcome>");
  }

  @Test
  void the_queue_answers_text_where_it_was_told() throws Exception {
    try (Connection tax = tax();
        Session session = tax.createSession()) {
      Message message =
          session.createTextMessage(CanonicalJson.writeString(request("land.ownership")));
      message.setJMSCorrelationID(id);
      message.setJMSReplyTo(session.createQueue("department.tax.mine"));
      session.createProducer(session.createQueue(ASK)).send(message);

      assertThat(reply(session, "department.tax.mine")).contains("\"provided\"", "沈国栋");
    }
  }

  @Test
  void the_queue_answers_bytes_on_the_departments_own_queue() throws Exception {
    try (Connection tax = tax();
        Session session = tax.createSession()) {
      BytesMessage message = session.createBytesMessage();
      message.writeBytes(CanonicalXml.write(request("public-security.identity")));
      message.setJMSCorrelationID(id);
      session.createProducer(session.createQueue(ASK)).send(message);

      assertThat(reply(session, ANSWERS)).contains("<outcome>provided</outcome>", "沈国栋");
    }
  }

  @Test
  void a_late_answer_comes_by_queue_although_the_hub_was_killed_meanwhile() throws Exception {
    installation.slowDown("land", Duration.ofSeconds(15));
    try {
      try (Connection tax = tax();
          Session session = tax.createSession()) {
        EvidenceRequest request = request("land.ownership");
        // what was fetched for another purpose would not be late
        request.setPurpose("核定契税 " + id);
        Message message = session.createTextMessage(CanonicalJson.writeString(request));
        message.setJMSCorrelationID(id);
        session.createProducer(session.createQueue(ASK)).send(message);
        // the next one is answered only when this one is taken
        assertThat(answered(session)).isTrue();
      }
      installation.hub().killHard();
      installation.startHub();
      try (Connection tax = tax();
          Session session = tax.createSession()) {
        assertThat(reply(session, ANSWERS)).contains("\"provided\"", "沈国栋");
      }
    } finally {
      installation.simulate("land", "normal");
    }
  }

  private boolean answered(Session session) throws JMSException {
    String other = UUID.randomUUID().toString();
    for (int i = 0; i < 4; i++) {
      Message message = session.createTextMessage("hello");
      message.setJMSCorrelationID(other);
      session.createProducer(session.createQueue(ASK)).send(message);
    }
    try (var replies =
        session.createConsumer(
            session.createQueue(ANSWERS), "JMSCorrelationID = '" + other + "'")) {
      for (int i = 0; i < 4; i++) {
        if (replies.receive(REPLY_MILLIS) == null) {
          return false;
        }
      }
      return true;
    }
  }

  private String reply(Session session, String queue) throws JMSException {
    try (var replies =
        session.createConsumer(session.createQueue(queue), "JMSCorrelationID = '" + id + "'")) {
      Message reply = replies.receive(REPLY_MILLIS);
      assertThat(reply).isNotNull();
      return reply.getBody(String.class);
    }
  }

  private HttpResponse<String> call(EvidenceRequest request) throws IOException {
    String body = CanonicalXml.writeString(request).replaceFirst("<\\?xml[^>]*\\?>", "");
    String envelope =
        "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body>"
            + body
            + "</e:Body></e:Envelope>";
    String pair = "tax:" + installation.secret("tax.exchange-key");
    String key =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return hub.post("/soap/exchange", "text/xml; charset=UTF-8", envelope, "Authorization", key);
  }

  private EvidenceRequest request(String service) {
    String subject =
        service.startsWith("land")
            ? "\"realEstateUnitCode\": \"" + HOME + "\""
            : "\"citizen\": {\"name\": \"沈国栋\", \"identityDocument\": {\"type\": \"111\","
                + " \"number\": \""
                + OWNER
                + "\"}}";
    String resource =
        CanonicalJson.tree(
                hub.get("/api/v1/catalogue?q=" + service).body().getBytes(StandardCharsets.UTF_8))
            .at("/0/resource/code")
            .asString();
    String json =
        """
        {"envelope": {"messageId": "%s", "serviceCode": "%s", "sender": "tax", "receiver": "hub",
          "division": "320213", "createdAt": "%s", "confidentiality": "personal",
          "schemaVersion": "1.2"},
         "resourceCode": "%s", "subject": {%s}, "purpose": "核定契税",
         "legalBasis": "《中华人民共和国契税法》第六条", "wish": "data"}
        """
            .formatted(id, service, OffsetDateTime.now(), resource, subject);
    return CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8), EvidenceRequest.class);
  }

  private Connection tax() throws Exception {
    Connection connection =
        new JmsConnectionFactory(installation.amqp())
            .createConnection("tax", installation.secret("tax.broker-password"));
    connection.start();
    return connection;
  }
}
