package org.yibiao.benchmarks.durable.work;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.Repeat;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.benchmarks.durable.border.Asked;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.routes.plan.Plan;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;
import org.yibiao.standard.value.ServiceCode;

/**
 * Starts and settles steps, each in a transaction of its own under the case's lock. A ticket that
 * comes twice or late does nothing; one whose program was killed asks again if the service allows
 * it. What a person would have to look at stays so: there is no desk here.
 */
final class Steps {

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int OVERDUE_AT_ONCE = 200;

  private final Database database;
  private final Cases cases;
  private final Requests requests;
  private final StandardValidator validator;
  private final Plan plan;
  private final Map<ServiceCode, Repeat> repeats;
  private final Clock clock;

  Steps(Parts parts, Database database, Cases cases) {
    this.database = database;
    this.cases = cases;
    this.requests = new Requests(parts.clock());
    this.validator = parts.validator();
    this.plan = parts.plan();
    this.repeats = parts.repeats();
    this.clock = parts.clock();
  }

  /** Marks the step as running; gives what to ask, or nothing if the ticket is out of date. */
  Optional<ServiceRequest> start(StepTicket ticket) {
    return database.write(transaction -> start(transaction, ticket));
  }

  private Optional<ServiceRequest> start(Transaction transaction, StepTicket ticket)
      throws SQLException {
    CaseRow file = lockCaseOf(transaction, ticket.step());
    StepRow step = CaseTables.step(transaction, ticket.step()).orElseThrow();
    if (step.state() == PartState.DUE && ticket.attempt() == step.attempts() + 1) {
      Instant answerDue = clock.instant().plus(plan.step(step.stepId()).within());
      CaseTables.begin(transaction, step, ticket.attempt(), answerDue);
      return Optional.of(request(transaction, file, step));
    }
    if (!isAwaited(step, ticket)) {
      return Optional.empty();
    }
    if (repeats.get(step.service()).allowed()) {
      return Optional.of(request(transaction, file, step));
    }
    stop(transaction, step);
    return Optional.empty();
  }

  private ServiceRequest request(Transaction transaction, CaseRow file, StepRow step)
      throws SQLException {
    Requests.Prepared prepared =
        requests.prepare(
            file, CaseTables.steps(transaction, file.caseNumber()), step, plan.step(step.stepId()));
    CaseTables.origin(transaction, step, prepared.provenance());
    byte[] document = CanonicalXml.write(prepared.request());
    Verdict verdict = new Verdict(validator.validateXml(DocumentType.STEP_REQUEST, document));
    if (verdict.isRefused()) {
      throw new IllegalStateException("The plan makes an invalid request: " + verdict.errors());
    }
    return ServiceRequest.of(prepared.request());
  }

  /** Keeps what came of asking, and moves the case on if that is an answer. */
  void settle(String messageId, Asked asked) {
    database.write(
        transaction -> {
          CaseRow file = lockCaseOf(transaction, messageId);
          StepRow step = CaseTables.step(transaction, messageId).orElseThrow();
          Trail.keep(transaction, asked.crossings());
          if (asked.answer().isPresent() && step.state() == PartState.IN_PROGRESS) {
            settle(transaction, file, step, asked.answer().get());
          }
          return file;
        });
  }

  private void settle(Transaction transaction, CaseRow file, StepRow step, ServiceAnswer answer)
      throws SQLException {
    if (answer.outcome() instanceof ServiceOutcome.Done done) {
      Instant now = clock.instant();
      CaseTables.done(transaction, step, CanonicalXml.writeString(done.result()), now);
      cases.advance(transaction, file);
    } else if (answer.outcome() instanceof ServiceOutcome.RetryLater later) {
      cases.dispatch(transaction, step, later.after().orElse(PAUSE));
    } else {
      stop(transaction, step);
    }
  }

  /** Asking failed: it is tried again if that does no harm. */
  void failed(StepTicket ticket) {
    ifAwaited(
        ticket,
        (transaction, step) -> {
          if (repeats.get(step.service()).allowed()) {
            cases.dispatch(transaction, step, PAUSE);
          } else {
            stop(transaction, step);
          }
        });
  }

  /** Ends the waiting for answers that did not come in time. */
  void giveUpOverdue() {
    List<StepTicket> overdue =
        database.write(
            transaction -> {
              List<StepTicket> tickets = new ArrayList<>();
              for (String id : CaseTables.overdue(transaction, clock.instant(), OVERDUE_AT_ONCE)) {
                StepRow step = CaseTables.step(transaction, id).orElseThrow();
                tickets.add(new StepTicket(id, step.attempts()));
              }
              return tickets;
            });
    overdue.forEach(each -> ifAwaited(each, Steps::stop));
  }

  private void ifAwaited(StepTicket ticket, Change change) {
    database.write(
        transaction -> {
          lockCaseOf(transaction, ticket.step());
          StepRow step = CaseTables.step(transaction, ticket.step()).orElseThrow();
          if (isAwaited(step, ticket)) {
            change.of(transaction, step);
          }
          return step;
        });
  }

  private interface Change {
    void of(Transaction transaction, StepRow step) throws SQLException;
  }

  private static boolean isAwaited(StepRow step, StepTicket ticket) {
    return step.state() == PartState.IN_PROGRESS && step.attempts() == ticket.attempt();
  }

  private static CaseRow lockCaseOf(Transaction transaction, String messageId) throws SQLException {
    StepRow step = CaseTables.step(transaction, messageId).orElseThrow();
    return CaseTables.lock(transaction, step.caseNumber());
  }

  private static void stop(Transaction transaction, StepRow step) throws SQLException {
    CaseTables.move(transaction, step, PartState.OUTCOME_UNKNOWN, step.attempts());
    CaseTables.leaveToPerson(transaction, step.caseNumber());
  }
}
