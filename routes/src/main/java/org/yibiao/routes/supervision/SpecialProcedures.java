package org.yibiao.routes.supervision;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.supervision.SpecialProcedure.Act;
import org.yibiao.routes.supervision.SpecialProcedure.Kind;
import org.yibiao.standard.CanonicalJson;

/** Where special procedures begin and end; each is entered in the audit trail. */
@Component
public class SpecialProcedures {

  private static final int MOST_DAYS = 365;

  private final CaseStore cases;
  private final SupervisedStore store;
  private final ProcedureStore procedures;
  private final Watching watching;
  private final AuditTrail audit;
  private final Clock clock;

  SpecialProcedures(
      CaseStore cases,
      SupervisedStore store,
      ProcedureStore procedures,
      Watching watching,
      AuditTrail audit,
      Clock clock) {
    this.cases = cases;
    this.store = store;
    this.procedures = procedures;
    this.watching = watching;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Who acts.
   *
   * @param department the one whose steps alone they may touch; empty: all
   */
  public record Actor(String name, Optional<String> department) {
    boolean mayTouch(Watched watched) {
      return department.map(own -> own.equals(watched.about().department())).orElse(true);
    }
  }

  /**
   * What is to begin.
   *
   * @param extendsBy working days by which the limit is longer; empty: the clock stands still
   */
  public record Wish(String kind, Optional<Integer> extendsBy, String reason) {}

  /** Begins one. */
  @Transactional
  public SpecialProcedure begin(String caseNumber, String stepId, Wish wish, Actor actor) {
    String place = place(caseNumber, stepId);
    Kind kind =
        Kind.of(wish.kind())
            .orElseThrow(
                () ->
                    SupervisionProblems.wrong(
                        "/kind",
                        "R-PROCEDURE",
                        Why.of(
                            "应为 extended-approval、hearing、expert-review、supplement 或 other。",
                            "Give extended-approval, hearing, expert-review, supplement or other.")));
    String reason = Words.of("/reason", wish.reason());
    int extendsBy = extension(kind, wish);
    Watched step = lock(caseNumber, stepId, actor, place);
    demandRunning(step, extendsBy == 0);
    Act now = watching.act(actor.name(), clock.instant());
    SpecialProcedure begun =
        new SpecialProcedure(
            UUID.randomUUID().toString(),
            caseNumber,
            stepId,
            kind,
            extendsBy,
            reason,
            now,
            // what extends a limit is over when it is said
            extendsBy > 0 ? Optional.of(now) : Optional.empty());
    procedures.add(begun);
    watching.recount(step);
    enter(actor, "special-procedure-begun", begun);
    return begun;
  }

  /** Ends one: the clock goes on. */
  @Transactional
  public SpecialProcedure end(String caseNumber, String stepId, String id, Actor actor) {
    String place = place(caseNumber, stepId) + "/special-procedures/" + id;
    Watched step = lock(caseNumber, stepId, actor, place);
    SpecialProcedure procedure =
        procedures.ofStep(caseNumber, stepId).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> SupervisionProblems.notFound(place));
    if (!procedure.isStopping()) {
      throw SupervisionProblems.endedAlready(id);
    }
    Act end = watching.act(actor.name(), clock.instant());
    procedures.end(id, end);
    watching.recount(step);
    SpecialProcedure ended = procedure.endedBy(end);
    enter(actor, "special-procedure-ended", ended);
    return ended;
  }

  private static int extension(Kind kind, Wish wish) {
    int days = wish.extendsBy().orElse(0);
    boolean isThere = wish.extendsBy().isPresent();
    if (isThere && (days < 1 || days > MOST_DAYS)) {
      throw SupervisionProblems.wrong(
          "/extendsBy", "R-DAYS", Why.of("应为 1 至 365 个工作日。", "Give 1 to 365 working days."));
    }
    if (kind == Kind.EXTENDED_APPROVAL && !isThere) {
      throw SupervisionProblems.wrong(
          "/extendsBy",
          "R-DAYS",
          Why.of("延长审批须写明延长的工作日数。", "Say by how many working days approval is extended."));
    }
    return days;
  }

  private void demandRunning(Watched step, boolean suspends) {
    if (step.end().isPresent()) {
      throw SupervisionProblems.notRunning(step.stepId());
    }
    if (suspends && step.stopped()) {
      throw SupervisionProblems.stoppedAlready(step.stepId());
    }
  }

  private Watched lock(String caseNumber, String stepId, Actor actor, String place) {
    if (stepId.isEmpty() || cases.byNumber(caseNumber).isEmpty()) {
      throw SupervisionProblems.notFound(place);
    }
    cases.lock(caseNumber);
    Watched step =
        store
            .find(caseNumber, stepId)
            .filter(actor::mayTouch)
            .orElseThrow(() -> SupervisionProblems.notFound(place));
    return step;
  }

  private static String place(String caseNumber, String stepId) {
    return "/api/v1/cases/" + caseNumber + "/steps/" + stepId;
  }

  private void enter(Actor actor, String action, SpecialProcedure procedure) {
    String detail =
        CanonicalJson.mapper()
            .createObjectNode()
            .put("procedure", procedure.id())
            .put("kind", procedure.kind().code())
            .put("extendsBy", procedure.extendsBy())
            .put("reason", procedure.reason())
            .toString();
    audit.enter(
        new AuditEvent(
            actor.name(),
            action,
            procedure.caseNumber() + "/" + procedure.stepId(),
            AuditEvent.DONE,
            detail));
  }
}
