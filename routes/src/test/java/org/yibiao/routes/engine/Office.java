package org.yibiao.routes.engine;

import static org.awaitility.Awaitility.await;

import jakarta.jms.ConnectionFactory;
import java.time.Duration;
import java.util.function.Predicate;
import org.apache.camel.ProducerTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.Samples;
import org.yibiao.routes.cases.CaseDocument;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.routes.intake.Incoming;
import org.yibiao.routes.intake.SubmissionIntake;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Part;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.MessageId;
import org.yibiao.standard.value.ServiceCode;

/** What tests do at the hub: hand in, look, wait, and put messages where only the hub should. */
@Component
class Office {

  static final String JOINT = "320000000001";
  static final String IMPATIENT = "320000000002";
  static final String OPTIONAL = "320000000004";
  static final String WRONG_CONTENT = "320000000003";
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final SubmissionIntake intake;
  private final CaseDocument cases;
  private final ProducerTemplate camel;
  private final JmsTemplate broker;
  private final JdbcClient jdbc;

  Office(
      SubmissionIntake intake,
      CaseDocument cases,
      ProducerTemplate camel,
      ConnectionFactory connections,
      JdbcClient jdbc) {
    this.intake = intake;
    this.cases = cases;
    this.camel = camel;
    this.broker = new JmsTemplate(connections);
    this.jdbc = jdbc;
  }

  /** Hands in the sample for a matter under this message id. */
  Receipt submit(String messageId, String matter) {
    return submit(Samples.submission(messageId, matter), Syntax.JSON);
  }

  Receipt submit(Submission submission, Syntax syntax) {
    return intake.receive(new Incoming(syntax, "Test/" + syntax, syntax.write(submission)));
  }

  Case look(Receipt receipt) {
    return cases.of(receipt.getCaseNumber()).orElseThrow();
  }

  Part part(Receipt receipt, String step) {
    return look(receipt).getPart().stream()
        .filter(part -> part.getStepId().equals(step))
        .findFirst()
        .orElseThrow();
  }

  /** Waits until the case is in this state. */
  Case awaitCase(Receipt receipt, CaseState state) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> look(receipt), document -> document.getState() == state);
  }

  /** Waits until the step is in this state. */
  Part awaitPart(Receipt receipt, String step, PartState state) {
    return awaitPart(receipt, step, part -> part.getState() == state);
  }

  Part awaitPart(Receipt receipt, String step, Predicate<Part> condition) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> part(receipt, step), condition);
  }

  /** Delivers an answer as a department's adapter does. */
  void answer(String requestId, String service, ServiceOutcome outcome) {
    camel.sendBody(
        AdapterContract.ANSWERED,
        new ServiceAnswer(new MessageId(requestId), new ServiceCode(service), outcome));
  }

  /** Puts a step's ticket on its department's queue. */
  void putTicket(String department, StepTicket ticket) {
    put(HubContract.stepsDue(new DepartmentCode(department)), ticket.text());
  }

  void put(String queue, String text) {
    broker.convertAndSend(queue, text);
  }

  /** Message id of a step's request, whether it was sent or not. */
  String requestOf(Receipt receipt, String step) {
    return jdbc.sql("select message_id from case_step where case_number = ? and step_id = ?")
        .params(receipt.getCaseNumber(), step)
        .query(String.class)
        .single();
  }

  long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  JdbcClient jdbc() {
    return jdbc;
  }
}
