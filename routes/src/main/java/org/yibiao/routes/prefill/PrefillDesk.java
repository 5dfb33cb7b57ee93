package org.yibiao.routes.prefill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.Plans;
import org.yibiao.routes.plan.Prefill;
import org.yibiao.routes.prefill.PrefillReply.Asked;
import org.yibiao.routes.prefill.PrefillReply.Count;
import org.yibiao.routes.prefill.PrefillReply.MaterialLine;
import org.yibiao.standard.value.MatterCode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in a form with what the departments know, before the applicant sees it. All are asked at
 * once; what came in time is filled in, what did not is said with its reason.
 */
@Component
public class PrefillDesk {

  private final Plans plans;
  private final PrefillQuestions questions;
  private final StillMissing missing;
  private final PrefillLedger ledger;
  private final ProducerTemplate flows;
  private final Duration within;

  PrefillDesk(
      Plans plans,
      PrefillQuestions questions,
      StillMissing missing,
      PrefillLedger ledger,
      ProducerTemplate flows,
      @Value("${yibiao.prefill.deadline:PT6S}") Duration within) {
    this.plans = plans;
    this.questions = questions;
    this.missing = missing;
    this.ledger = ledger;
    this.flows = flows;
    this.within = within;
  }

  /**
   * The form of a matter, with all that is known in it, for a portal or a department.
   *
   * @see #fill(PrefillRequest, String, PrefillSight)
   */
  public PrefillReply fill(PrefillRequest request, String asker) {
    return fill(request, asker, new PrefillSight.OfGrants());
  }

  /**
   * The form of a matter, with all that is known in it.
   *
   * @param asker code of who asks: the portal or a department
   * @param sight how much of it whoever fills in the form may see
   * @throws Refusal if the matter is unknown or has nothing to fill in, or consent is missing
   */
  public PrefillReply fill(PrefillRequest request, String asker, PrefillSight sight) {
    Plan plan = plan(request.matterCode());
    Prefill prefill = prefill(plan, request);
    Optional<OwnData> own =
        sight.applicant().map(applicant -> OwnData.of(applicant, request.submission()));
    FormSheet sheet = new FormSheet(withForm(request, plan));
    List<PrefillQuestion> asked =
        questions.of(prefill, request, asker, within).stream()
            .filter(question -> own.map(each -> each.mayAsk(question)).orElse(true))
            .toList();
    List<PrefillAnswer> answers =
        gather(asked).stream()
            .map(answer -> own.map(each -> each.shown(answer)).orElse(answer))
            .toList();
    answers.forEach(sheet::enter);
    PrefillReply reply = reply(request, prefill, sheet, answers);
    ledger.enter(reply, asked, asker);
    return reply;
  }

  /**
   * A submission with all that is known in it; what it says itself stays.
   *
   * @param mayAsk which questions may be put
   * @throws Refusal as {@link #fill} does
   */
  ObjectNode complete(PrefillRequest submitted, String asker, Predicate<PrefillQuestion> mayAsk) {
    Plan plan = plan(submitted.matterCode());
    FormSheet sheet = new FormSheet(withForm(submitted, plan));
    List<PrefillQuestion> all = questions.of(prefill(plan, submitted), submitted, asker, within);
    gather(all.stream().filter(mayAsk).toList()).forEach(sheet::enter);
    return sheet.submission();
  }

  private static Prefill prefill(Plan plan, PrefillRequest request) {
    Prefill prefill =
        plan.prefill().orElseThrow(() -> new Refusal(PrefillProblems.noPrefill(request)));
    refuseWithoutConsent(prefill, request);
    return prefill;
  }

  private Plan plan(String matter) {
    Optional<Plan> plan =
        MatterCode.isValid(matter) ? plans.of(new MatterCode(matter)) : Optional.empty();
    return plan.orElseThrow(
        () ->
            new Refusal(
                Problems.unknownMatter(
                    matter, plans.matters().stream().map(MatterCode::value).toList())));
  }

  private static void refuseWithoutConsent(Prefill prefill, PrefillRequest request) {
    boolean isGiven = request.submission().at("/consent/given").asBoolean(false);
    if (prefill.consent() && !isGiven) {
      throw new Refusal(PrefillProblems.noConsent());
    }
  }

  private static ObjectNode withForm(PrefillRequest request, Plan plan) {
    ObjectNode submission = (ObjectNode) request.submission();
    submission.put("matterCode", request.matterCode());
    submission.withObject("/form/" + plan.form());
    return submission;
  }

  @SuppressWarnings("unchecked")
  private List<PrefillAnswer> gather(List<PrefillQuestion> asked) {
    return asked.isEmpty()
        ? List.of()
        : flows.requestBody(HubContract.PREFILL_ASKED, asked, List.class);
  }

  private PrefillReply reply(
      PrefillRequest request, Prefill prefill, FormSheet sheet, List<PrefillAnswer> answers) {
    StillMissing.Lists lists = missing.in(sheet, request.division());
    List<MaterialLine> materials =
        prefill.materials().stream().map(each -> line(each, answers)).toList();
    int spared = (int) materials.stream().filter(line -> !line.needed()).count();
    return new PrefillReply(
        UUID.randomUUID().toString(),
        request.matterCode(),
        sheet.submission(),
        sheet.filled(),
        sheet.contradictions(),
        lists.missing(),
        lists.wrong(),
        materials,
        answers.stream().map(PrefillDesk::asked).toList(),
        new Count(
            sheet.filledLeaves(),
            sheet.declaredLeaves(),
            lists.missing().size(),
            spared,
            materials.size()));
  }

  private static MaterialLine line(Prefill.Material material, List<PrefillAnswer> answers) {
    Optional<String> from =
        answers.stream()
            .filter(
                each ->
                    material
                        .resource()
                        .filter(each.question().ask().resource()::equals)
                        .isPresent())
            .filter(each -> !each.evidence().isEmpty())
            .map(each -> each.question().entry().holder().department().value())
            .findFirst();
    return new MaterialLine(material.name(), from.isEmpty(), from);
  }

  private static Asked asked(PrefillAnswer answer) {
    return new Asked(
        answer.question().entry().holder().department().value(),
        answer.question().ask().resource(),
        answer.question().places(),
        answer.outcome(),
        answer.why().map(why -> new Name(why.zh(), why.en())));
  }
}
