package org.yibiao.routes.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.Departments;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.routes.cases.CaseStep;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.cases.StepStore;
import org.yibiao.routes.events.CaseEvent;
import org.yibiao.routes.events.CaseEvents;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.PlanStep;
import org.yibiao.routes.plan.Plans;
import org.yibiao.routes.plan.TimeLimit;
import org.yibiao.standard.value.DepartmentCode;

/** Lays a case out in lanes. */
@Component
public class CaseSheets {

  private final CaseStore cases;
  private final StepStore steps;
  private final SupervisedStore store;
  private final ProcedureStore procedures;
  private final CardStore cards;
  private final CaseEvents events;
  private final Plans plans;
  private final Departments departments;
  private final Standings standings;
  private final Today today;

  CaseSheets(
      CaseStore cases,
      StepStore steps,
      SupervisedStore store,
      ProcedureStore procedures,
      CardStore cards,
      CaseEvents events,
      Plans plans,
      Departments departments,
      Standings standings,
      Today today) {
    this.cases = cases;
    this.steps = steps;
    this.store = store;
    this.procedures = procedures;
    this.cards = cards;
    this.events = events;
    this.plans = plans;
    this.departments = departments;
    this.standings = standings;
    this.today = today;
  }

  /** All that is kept about the steps of one case. */
  private record Kept(
      Optional<Plan> plan,
      Map<String, Standing> standings,
      Map<String, List<CaseSheet.Stage>> stages,
      List<SpecialProcedure> procedures,
      List<SupervisionCard> cards) {}

  /**
   * The sheet of a case.
   *
   * @param own the one department that whoever asks may see; empty: all
   * @return empty if there is no such case, or the department has no part in it
   */
  @Transactional(readOnly = true)
  public Optional<CaseSheet> of(String caseNumber, Optional<String> own) {
    return cases
        .byNumber(caseNumber)
        .flatMap(file -> sheet(file, own))
        .filter(sheet -> own.isEmpty() || !sheet.lanes().isEmpty());
  }

  private Optional<CaseSheet> sheet(CaseFile file, Optional<String> own) {
    LocalDate day = today.day();
    Map<String, Standing> watched =
        store.ofCase(file.caseNumber()).stream()
            .map(each -> standings.of(each, day))
            .collect(Collectors.toMap(each -> each.watched().stepId(), Function.identity()));
    if (!watched.containsKey("")) {
      // from before there was supervision, and not taken in yet
      return Optional.empty();
    }
    Kept kept =
        new Kept(
            plans.of(file.matter()),
            watched,
            stages(file.caseNumber()),
            procedures.ofCase(file.caseNumber()),
            cards.ofCase(file.caseNumber()));
    Name matter =
        kept.plan()
            .map(Plan::name)
            .orElseGet(() -> new Name(file.matter().value(), file.matter().value()));
    return Optional.of(
        new CaseSheet(
            watched.get(""),
            matter,
            SupervisionBook.masked(file.applicant()),
            file.completedAt(),
            own.isPresent() ? List.of() : cardsOf("", kept),
            lanes(file, own, kept)));
  }

  private List<CaseSheet.Lane> lanes(CaseFile file, Optional<String> own, Kept kept) {
    Map<String, List<CaseSheet.Step>> byDepartment = new LinkedHashMap<>();
    for (CaseStep step : steps.ofCase(file.caseNumber())) {
      String department = departmentOf(step);
      if (own.map(department::equals).orElse(true)) {
        byDepartment.computeIfAbsent(department, any -> new ArrayList<>()).add(step(step, kept));
      }
    }
    return byDepartment.entrySet().stream()
        .map(each -> new CaseSheet.Lane(each.getKey(), name(each.getKey()), each.getValue()))
        .toList();
  }

  private static CaseSheet.Step step(CaseStep step, Kept kept) {
    String id = step.stepId().value();
    Optional<PlanStep> planned =
        kept.plan().stream()
            .flatMap(plan -> plan.steps().stream())
            .filter(each -> each.id().equals(step.stepId()))
            .findFirst();
    return new CaseSheet.Step(
        id,
        planned.map(PlanStep::name).orElseGet(() -> new Name(id, id)),
        step.service().value(),
        step.state().value(),
        planned.stream().flatMap(each -> each.needs().stream()).map(each -> each.value()).toList(),
        planned.map(PlanStep::limits).orElse(TimeLimit.NONE),
        Optional.ofNullable(kept.standings().get(id)),
        kept.stages().getOrDefault(id, List.of()),
        kept.procedures().stream().filter(each -> each.stepId().equals(id)).toList(),
        cardsOf(id, kept));
  }

  private static List<SupervisionCard> cardsOf(String stepId, Kept kept) {
    return kept.cards().stream().filter(each -> each.stepId().equals(stepId)).toList();
  }

  private Map<String, List<CaseSheet.Stage>> stages(String caseNumber) {
    Map<String, List<CaseSheet.Stage>> stages = new LinkedHashMap<>();
    Stream<CaseEvent> states =
        events.after(caseNumber, 0).stream()
            .filter(each -> each.kind() == CaseEvent.Kind.STEP_STATE);
    states.forEach(
        each ->
            stages
                .computeIfAbsent(each.stepId().orElse(""), any -> new ArrayList<>())
                .add(new CaseSheet.Stage(each.state().orElse(""), each.at())));
    return stages;
  }

  private Name name(String department) {
    return departments
        .find(new DepartmentCode(department))
        .map(each -> each.descriptor().name())
        .orElseGet(() -> new Name(department, department));
  }

  private static String departmentOf(CaseStep step) {
    String service = step.service().value();
    return service.substring(0, service.indexOf('.'));
  }
}
