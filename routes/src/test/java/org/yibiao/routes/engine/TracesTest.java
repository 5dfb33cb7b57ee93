package org.yibiao.routes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yibiao.routes.engine.TestDepartments.TAX;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jms.core.JmsTemplate;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.Samples;
import org.yibiao.routes.intake.Incoming;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;

/** A submission and all that departments are asked for it are one trace. */
@AtTheHub
class TracesTest {

  private static final AttributeKey<String> MESSAGE = AttributeKey.stringKey("yibiao.message.id");
  private static final AttributeKey<String> CASE = AttributeKey.stringKey("yibiao.case.number");
  private static final AttributeKey<String> DEPARTMENT =
      AttributeKey.stringKey("yibiao.department");

  @Autowired private Office office;
  @Autowired private TestDepartments departments;
  @Autowired private ProducerTemplate camel;
  @Autowired private ConnectionFactory connections;
  @Autowired private InMemorySpanExporter exporter;

  private final String id = Samples.newMessageId();

  private byte[] document() {
    return Syntax.JSON.write(Samples.submission(id, Office.JOINT));
  }

  private Receipt submit() {
    Incoming incoming = new Incoming(Syntax.JSON, "Test/JSON", document());
    return camel.requestBody(HubContract.SUBMISSION_RECEIVED, incoming, Receipt.class);
  }

  private Stream<SpanData> spans() {
    return exporter.getFinishedSpanItems().stream();
  }

  private SpanData submission() {
    return await()
        .until(
            () -> spans().filter(each -> id.equals(each.getAttributes().get(MESSAGE))).toList(),
            found -> found.size() == 1)
        .get(0);
  }

  private List<SpanData> steps(SpanData submission) {
    return spans().filter(each -> each.getParentSpanId().equals(submission.getSpanId())).toList();
  }

  @Test
  void joins_every_departments_call_with_the_submission() {
    Receipt receipt = submit();
    office.awaitCase(receipt, CaseState.COMPLETED);
    SpanData submission = submission();

    await().until(() -> steps(submission).size() == 5);
    assertThat(steps(submission))
        .allSatisfy(
            step -> {
              assertThat(step.getTraceId()).isEqualTo(submission.getTraceId());
              assertThat(step.getAttributes().get(CASE)).isEqualTo(receipt.getCaseNumber());
            })
        .extracting(step -> step.getAttributes().get(MESSAGE))
        .contains(office.requestOf(receipt, "identity-check"));
    assertThat(steps(submission))
        .extracting(step -> step.getAttributes().get(DEPARTMENT))
        .contains("tax");
  }

  @Test
  void a_try_that_comes_later_is_in_the_same_trace() {
    Why why = Why.of("稍后", "later");
    departments.tell(
        id, TAX, Reaction.answers(new ServiceOutcome.RetryLater(why, Optional.empty())));

    Receipt receipt = submit();
    office.awaitPart(receipt, "taxpayer-registration", part -> part.getAttempts() > 1);

    await()
        .until(
            () ->
                steps(submission()).stream().filter(each -> each.getName().equals(TAX)).count()
                    > 1);
  }

  @Test
  void goes_on_in_the_trace_that_a_message_on_the_queue_names() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    byte[] document = document();

    new JmsTemplate(connections)
        .send(
            HubContract.SUBMISSIONS_IN,
            session -> {
              TextMessage message =
                  session.createTextMessage(new String(document, StandardCharsets.UTF_8));
              message.setStringProperty("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
              message.setJMSCorrelationID(id);
              return message;
            });

    assertThat(submission().getTraceId()).isEqualTo(trace);
  }

  @Test
  void a_span_tells_nothing_of_a_person() {
    Receipt receipt = submit();
    office.awaitPart(receipt, "identity-check", PartState.DONE);

    assertThat(spans().map(SpanData::toString))
        .noneMatch(text -> text.matches("(?s).*\\b[1-8][0-9]{16}[0-9X]\\b.*"));
  }
}
