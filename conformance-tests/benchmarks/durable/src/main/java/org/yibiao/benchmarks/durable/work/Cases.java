package org.yibiao.benchmarks.durable.work;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yibiao.benchmarks.durable.border.Crossing;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.PlanStep;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.value.StepId;

/** Opens cases and moves them on in the order of the plan's steps. */
final class Cases {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

  private final Database database;
  private final Outbox outbox;
  private final Plan plan;
  private final Clock clock;

  Cases(Database database, Outbox outbox, Plan plan, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.plan = plan;
    this.clock = clock;
  }

  Optional<CaseRow> known(String messageId) {
    return database.write(transaction -> CaseTables.byMessage(transaction, messageId));
  }

  /** The case, its steps, what is to be sent and the record of it are one transaction. */
  CaseRow open(Submission submission, String digest, byte[] content) {
    return database.write(transaction -> open(transaction, submission, digest, content));
  }

  private CaseRow open(
      Transaction transaction, Submission submission, String digest, byte[] content)
      throws SQLException {
    CaseRow file = file(transaction, submission, digest);
    CaseTables.add(transaction, file);
    Crossing arrival = Crossing.of(file.messageId(), "received", content);
    Trail.keep(transaction, List.of(arrival));
    int position = 0;
    for (PlanStep each : plan.steps()) {
      CaseTables.add(transaction, step(file, each), position++);
    }
    advance(transaction, file);
    Trail.enter(transaction, file.caseNumber(), arrival.sha256());
    return file;
  }

  /** Makes due what can run now; completes the case if nothing is left. */
  void advance(Transaction transaction, CaseRow file) throws SQLException {
    List<StepRow> all = CaseTables.steps(transaction, file.caseNumber());
    Set<StepId> done =
        all.stream().filter(StepRow::isDone).map(StepRow::stepId).collect(Collectors.toSet());
    for (StepRow each : all) {
      boolean may = done.containsAll(plan.step(each.stepId()).needs());
      if (each.state() == PartState.WAITING && may) {
        dispatch(transaction, each, Duration.ZERO);
      }
    }
    if (done.size() == all.size()) {
      CaseTables.complete(transaction, file.caseNumber(), clock.instant());
    }
  }

  /** Sends a ticket for the step's next try to its department's queue. */
  void dispatch(Transaction transaction, StepRow step, Duration delay) throws SQLException {
    CaseTables.move(transaction, step, PartState.DUE, step.attempts());
    outbox.put(
        transaction,
        HubContract.stepsDue(Requests.department(step.service())),
        new StepTicket(step.messageId(), step.attempts() + 1).text(),
        delay);
  }

  private CaseRow file(Transaction transaction, Submission submission, String digest)
      throws SQLException {
    Instant now = clock.instant();
    String number =
        "%s-%s-%08d"
            .formatted(
                submission.getEnvelope().getDivision(),
                DAY.format(now.atZone(clock.getZone())),
                CaseTables.nextSerial(transaction));
    return new CaseRow(
        number,
        submission.getEnvelope().getMessageId(),
        digest,
        submission.getMatterCode(),
        CanonicalJson.writeString(submission),
        now);
  }

  private static StepRow step(CaseRow file, PlanStep step) {
    return new StepRow(
        file.caseNumber(),
        step.id(),
        UUID.randomUUID().toString(),
        step.service(),
        PartState.WAITING,
        0,
        Optional.empty(),
        Optional.empty());
  }
}
