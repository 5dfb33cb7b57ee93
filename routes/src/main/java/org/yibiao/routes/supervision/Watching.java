package org.yibiao.routes.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.routes.cases.CaseStep;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.PlanStep;
import org.yibiao.routes.plan.Plans;
import org.yibiao.routes.plan.PowerCategory;
import org.yibiao.routes.plan.TimeLimit;
import org.yibiao.routes.supervision.SpecialProcedure.Act;
import org.yibiao.routes.supervision.SpecialProcedure.Kind;
import org.yibiao.routes.supervision.calendar.WorkingDays;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.value.MatterCode;

/**
 * Keeps what is watched of a case as its steps move. To be called with the case locked. The matter
 * is asked for only where a step is seen for the first time.
 */
@Component
class Watching {

  static final String HUB = "hub";

  private static final int AREA = 6;

  private final SupervisedStore store;
  private final ProcedureStore procedures;
  private final CardStore cards;
  private final Reckoning reckoning;
  private final Plans plans;
  private final WorkingDays days;

  Watching(
      SupervisedStore store,
      ProcedureStore procedures,
      CardStore cards,
      Reckoning reckoning,
      Plans plans,
      WorkingDays days) {
    this.store = store;
    this.procedures = procedures;
    this.cards = cards;
    this.reckoning = reckoning;
    this.plans = plans;
    this.days = days;
  }

  /** A case begins. */
  Watched open(CaseFile file) {
    TimeLimit limit = plans.of(file.matter()).map(Plan::limits).orElse(TimeLimit.NONE);
    Watched begun =
        begun(
            file.caseNumber(),
            "",
            about(file.caseNumber(), "", file.matter(), limit, limit),
            CaseState.IN_PROGRESS.value(),
            limit,
            file.receivedAt());
    store.add(begun);
    return begun;
  }

  /** A department is asked for a step, for the first time or once more. */
  void asked(CaseStep step, Supplier<MatterCode> matter, Instant at) {
    Optional<Watched> known = store.find(step.caseNumber(), step.stepId().value());
    if (known.isEmpty()) {
      begin(step, matter.get(), at);
    } else if (known.get().end().isPresent()) {
      again(known.get(), step, at);
    } else if (known.get().stopped()) {
      resume(known.get(), at);
    }
  }

  private Watched begin(CaseStep step, MatterCode matter, Instant at) {
    Optional<Plan> plan = plans.of(matter);
    TimeLimit whole = plan.map(Plan::limits).orElse(TimeLimit.NONE);
    TimeLimit own =
        plan.flatMap(
                each ->
                    each.steps().stream().filter(one -> one.id().equals(step.stepId())).findFirst())
            .map(PlanStep::limits)
            .orElse(TimeLimit.NONE);
    Watched begun =
        begun(
            step.caseNumber(),
            step.stepId().value(),
            about(step.caseNumber(), department(step), matter, own, whole),
            step.state().value(),
            own,
            step.startedAt().orElse(at));
    store.add(begun);
    return begun;
  }

  /** It had been answered, so that nobody had it in the meantime. */
  private void again(Watched ended, CaseStep step, Instant at) {
    Act answered = new Act(HUB, ended.end().orElseThrow().at(), ended.end().orElseThrow().on());
    procedures.add(
        new SpecialProcedure(
            UUID.randomUUID().toString(),
            ended.caseNumber(),
            ended.stepId(),
            Kind.OTHER,
            0,
            "答复后再次交办 · Asked again after it had been answered",
            answered,
            Optional.of(act(HUB, at))));
    recount(ended.in(step.state().value()));
  }

  private void resume(Watched stopped, Instant at) {
    endOpen(stopped, at, each -> each.begun().by().equals(HUB));
    recount(stopped.in("in-progress"));
  }

  /** The department wants something of the applicant: until it is asked again, nothing counts. */
  void corrected(CaseStep step, Supplier<MatterCode> matter, Instant at) {
    Watched watched = known(step, matter, at);
    procedures.add(
        new SpecialProcedure(
            UUID.randomUUID().toString(),
            watched.caseNumber(),
            watched.stepId(),
            Kind.SUPPLEMENT,
            0,
            "待申请人补正 · The applicant has to correct something",
            act(HUB, at),
            Optional.empty()));
    recount(watched.in(step.state().value()));
  }

  /** The department answered for good. */
  void answered(CaseStep step, Supplier<MatterCode> matter, Instant at) {
    Watched watched = known(step, matter, at);
    if (watched.end().isPresent()) {
      store.update(watched.in(step.state().value()));
      return;
    }
    boolean wasStopped = watched.stopped();
    if (wasStopped) {
      endOpen(watched, at, any -> true);
    }
    List<SpecialProcedure> own = procedures.ofStep(watched.caseNumber(), watched.stepId());
    end(watched.in(step.state().value()), own, at);
    if (wasStopped) {
      recountCase(watched.caseNumber());
    }
  }

  /** The case as a whole has another state. */
  void moved(CaseFile file, Instant at) {
    Watched watched =
        store.find(file.caseNumber(), "").orElseGet(() -> open(file)).in(file.state().value());
    List<SpecialProcedure> all = procedures.ofCase(file.caseNumber());
    boolean isOver = file.state() == CaseState.COMPLETED || file.state() == CaseState.REFUSED;
    if (isOver) {
      end(watched, all, at);
    } else if (watched.end().isPresent()) {
      store.update(reckoning.running(watched, all, watched.limit().extended()));
    } else {
      store.update(watched);
    }
  }

  /** Special procedures of a step, or the calendar, have changed. */
  void recount(Watched step) {
    List<SpecialProcedure> own = procedures.ofStep(step.caseNumber(), step.stepId());
    store.update(reckoning.running(step, own, Extensions.ofStep(own)));
    recountCase(step.caseNumber());
  }

  /** What still runs of a case is counted anew. */
  void recountAll(String caseNumber) {
    for (Watched each : store.ofCase(caseNumber)) {
      if (!each.isCase() && each.end().isEmpty()) {
        List<SpecialProcedure> own = procedures.ofStep(caseNumber, each.stepId());
        store
            .find(caseNumber, each.stepId())
            .ifPresent(now -> store.update(reckoning.running(now, own, now.limit().extended())));
      }
    }
    recountCase(caseNumber);
  }

  private void recountCase(String caseNumber) {
    Optional<Watched> whole = store.find(caseNumber, "").filter(each -> each.end().isEmpty());
    if (whole.isPresent()) {
      List<SpecialProcedure> all = procedures.ofCase(caseNumber);
      int extended =
          plans
              .of(new MatterCode(whole.get().about().matter()))
              .map(plan -> Extensions.ofCase(plan, all))
              .orElse(0);
      store.update(reckoning.running(whole.get(), all, extended));
    }
  }

  private void end(Watched watched, List<SpecialProcedure> stops, Instant at) {
    Watched ended = reckoning.ended(watched, stops, at);
    store.update(ended);
    if (ended.yellow() || ended.red()) {
      cards.close(
          ended.caseNumber(),
          ended.stepId(),
          new SupervisionCard.Result(ended.end().flatMap(Watched.End::late).orElse(0)),
          at);
    }
  }

  private void endOpen(Watched watched, Instant at, Predicate<SpecialProcedure> which) {
    procedures.ofStep(watched.caseNumber(), watched.stepId()).stream()
        .filter(SpecialProcedure::isStopping)
        .filter(which)
        .forEach(each -> procedures.end(each.id(), act(HUB, at)));
  }

  private Watched known(CaseStep step, Supplier<MatterCode> matter, Instant at) {
    return store
        .find(step.caseNumber(), step.stepId().value())
        .orElseGet(() -> begin(step, matter.get(), at));
  }

  private Watched begun(
      String caseNumber,
      String stepId,
      Watched.About about,
      String state,
      TimeLimit limit,
      Instant at) {
    Watched bare =
        new Watched(
            caseNumber,
            stepId,
            about,
            state,
            new Watched.Limit(limit.promised(), limit.statutory(), limit.warned(), 0),
            at,
            days.dayOf(at),
            Watched.Due.NONE,
            Optional.empty(),
            false,
            false,
            false);
    return reckoning.running(bare, List.of(), 0);
  }

  private static Watched.About about(
      String caseNumber, String department, MatterCode matter, TimeLimit own, TimeLimit whole) {
    return new Watched.About(
        department,
        matter.value(),
        caseNumber.substring(0, AREA),
        own.power().or(whole::power).map(PowerCategory::code).orElse(""));
  }

  private static String department(CaseStep step) {
    String service = step.service().value();
    return service.substring(0, service.indexOf('.'));
  }

  Act act(String by, Instant at) {
    return new Act(by, at, days.dayOf(at));
  }
}
