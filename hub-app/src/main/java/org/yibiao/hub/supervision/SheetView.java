package org.yibiao.hub.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.plan.PowerCategory;
import org.yibiao.routes.supervision.CaseSheet;

/** A case with its departments side by side, as JSON. What is null is not there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetView(
    String caseNumber,
    String matter,
    Name matterName,
    String area,
    Power power,
    String applicant,
    String state,
    Instant acceptedAt,
    Instant completedAt,
    StandingView standing,
    List<CardView> cards,
    List<Lane> lanes) {

  /** A power category. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Power(String code, Name name) {
    static Power of(String code) {
      return PowerCategory.of(code).map(each -> new Power(each.code(), each.label())).orElse(null);
    }
  }

  /** What one department has of it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Lane(String department, Name name, List<Step> steps) {
    static Lane of(CaseSheet.Lane lane) {
      return new Lane(lane.department(), lane.name(), lane.steps().stream().map(Step::of).toList());
    }
  }

  /**
   * A step.
   *
   * @param limit as the plan says it, also before the department was asked
   * @param standing not there until its department was asked
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(
      String id,
      Name name,
      String service,
      String state,
      List<String> needs,
      Limit limit,
      StandingView standing,
      Instant askedAt,
      Instant answeredAt,
      List<CaseSheet.Stage> stages,
      List<ProcedureView> procedures,
      List<CardView> cards) {

    static Step of(CaseSheet.Step step) {
      return new Step(
          step.id(),
          step.name(),
          step.service(),
          step.state(),
          step.needs(),
          new Limit(
              step.limit().promised().orElse(null),
              step.limit().statutory().orElse(null),
              step.limit().warned()),
          step.standing().map(StandingView::of).orElse(null),
          step.standing().map(each -> each.watched().begunAt()).orElse(null),
          step.standing().flatMap(each -> each.watched().end()).map(end -> end.at()).orElse(null),
          step.stages(),
          step.procedures().stream().map(ProcedureView::of).toList(),
          step.cards().stream().map(CardView::of).toList());
    }
  }

  /** Limits in working days. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Limit(Integer promised, Integer statutory, int warnBefore) {}

  static SheetView of(CaseSheet sheet) {
    var watched = sheet.whole().watched();
    return new SheetView(
        watched.caseNumber(),
        watched.about().matter(),
        sheet.matter(),
        watched.about().area(),
        Power.of(watched.about().power()),
        sheet.applicant(),
        watched.state(),
        watched.begunAt(),
        sheet.completedAt().orElse(null),
        StandingView.of(sheet.whole()),
        sheet.cards().stream().map(CardView::of).toList(),
        sheet.lanes().stream().map(Lane::of).toList());
  }
}
