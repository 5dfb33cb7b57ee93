package org.yibiao.routes.ratings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Departments;
import org.yibiao.routes.PersonalData;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.routes.cases.CasePurged;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.cases.StepStore;
import org.yibiao.routes.supervision.calendar.WorkingDays;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.CaseState;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a finished case is rated, once, and where departments answer to a bad rating: 《国务院办公厅关于
 * 建立政务服务“好差评”制度提高政务服务水平的意见》（国办发〔2019〕51号）, five levels, of which two are bad, each of which whoever
 * handled the case looks into and answers.
 */
@Component
public class RatingDesk {

  private static final int MOST_WORDS = 500;
  private static final Set<CaseState> FINISHED = Set.of(CaseState.COMPLETED, CaseState.REFUSED);

  private final CaseStore cases;
  private final StepStore steps;
  private final Departments departments;
  private final RatingStore store;
  private final RatingReasons reasons;
  private final WorkingDays days;
  private final AuditTrail audit;
  private final Clock clock;
  private final int answerWithin;

  RatingDesk(
      CaseStore cases,
      StepStore steps,
      Departments departments,
      RatingStore store,
      RatingReasons reasons,
      WorkingDays days,
      AuditTrail audit,
      Clock clock,
      @Value("${yibiao.ratings.answer-within-days:5}") int answerWithin) {
    this.cases = cases;
    this.steps = steps;
    this.departments = departments;
    this.store = store;
    this.reasons = reasons;
    this.days = days;
    this.audit = audit;
    this.clock = clock;
    this.answerWithin = answerWithin;
  }

  /**
   * Rates a case.
   *
   * @param actor whom the audit trail names
   * @throws org.yibiao.routes.intake.Refusal if the case is not finished, was rated before, or the
   *     rating is not right; it names the field
   * @throws CasePurged if the case was purged
   */
  @Transactional
  public Rating rate(String caseNumber, NewRating given, String actor) {
    Satisfaction satisfaction = satisfaction(given);
    check(given, satisfaction.isBad());
    // two ratings at once: the second waits here for the first
    CaseFile file = unpurged(caseNumber);
    if (store.of(caseNumber).isPresent()) {
      throw RatingProblems.ratedAlready(caseNumber);
    }
    if (!FINISHED.contains(file.state())) {
      throw RatingProblems.notFinished(caseNumber);
    }
    Instant now = clock.instant();
    Rating rating =
        new Rating(
            caseNumber,
            file.matter().value(),
            satisfaction,
            given.reasons(),
            PersonalData.masked(PlainText.of(given.words(), MOST_WORDS)),
            now,
            parts(caseNumber, given, satisfaction.isBad(), now));
    store.add(rating);
    enter(actor, "case-rated", caseNumber, node -> node.put("satisfaction", satisfaction.code()));
    return rating;
  }

  /** What is written of a case whose content was purged would never go any more. */
  private CaseFile unpurged(String caseNumber) {
    if (cases.byNumber(caseNumber).isEmpty()) {
      throw RatingProblems.notFound(caseNumber);
    }
    CaseFile file = cases.lock(caseNumber);
    if (file.isPurged()) {
      throw new CasePurged(file);
    }
    return file;
  }

  private List<Rating.Part> parts(String caseNumber, NewRating given, boolean isBad, Instant now) {
    Set<String> involved =
        steps.ofCase(caseNumber).stream()
            .filter(step -> step.startedAt().isPresent())
            .map(step -> departments.offering(step.service()).department().value())
            .collect(Collectors.toSet());
    if (!involved.containsAll(given.departments())) {
      throw RatingProblems.wrongCode("/departments", "R-DEPARTMENTS", involved);
    }
    Optional<LocalDate> due =
        isBad ? Optional.of(days.add(days.dayOf(now), answerWithin)) : Optional.empty();
    return (given.departments().isEmpty() ? involved : Set.copyOf(given.departments()))
        .stream()
            .sorted()
            .map(department -> new Rating.Part(department, due, Optional.empty()))
            .toList();
  }

  private static Satisfaction satisfaction(NewRating given) {
    return Satisfaction.of(given.satisfaction())
        .orElseThrow(
            () ->
                RatingProblems.wrongCode("/satisfaction", "R-SATISFACTION", Satisfaction.codes()));
  }

  private void check(NewRating given, boolean isBad) {
    if (!reasons.codes().containsAll(given.reasons())) {
      throw RatingProblems.wrongCode("/reasons", "R-REASONS", reasons.codes());
    }
    if (isBad && given.reasons().isEmpty()) {
      throw RatingProblems.wrong(
          "/reasons", "R-REASONS", Why.of("差评请至少选择一个原因。", "A bad rating needs a reason."));
    }
    if (!isBad && !given.reasons().isEmpty()) {
      throw RatingProblems.wrong(
          "/reasons", "R-REASONS", Why.of("仅差评填写原因。", "Only a bad rating has reasons."));
    }
    if (isBad && given.departments().isEmpty()) {
      throw RatingProblems.wrong(
          "/departments",
          "R-DEPARTMENTS",
          Why.of("差评请选择所评价的部门。", "Say which department a bad rating is about."));
    }
    if (given.words().length() > MOST_WORDS) {
      throw RatingProblems.wrong(
          "/words", "R-WORDS", Why.of("最多 500 字。", "At most 500 characters."));
    }
  }

  /**
   * Answers to a bad rating, once.
   *
   * @param department for which it is answered
   * @param finding code of {@link Finding}
   * @param reply what the applicant reads
   * @throws org.yibiao.routes.intake.Refusal if nothing is open, or the answer is not right
   * @throws CasePurged if the case was purged
   */
  @Transactional
  public Rating answer(
      String caseNumber, String department, String finding, String reply, String actor) {
    Finding found =
        Finding.of(finding)
            .orElseThrow(
                () ->
                    RatingProblems.wrongCode(
                        "/finding",
                        "R-FINDING",
                        List.of(Finding.values()).stream().map(Finding::code).toList()));
    String words = reply.strip();
    if (words.isEmpty() || words.length() > MOST_WORDS) {
      throw RatingProblems.wrong(
          "/reply", "R-WORDS", Why.of("请写明 1 至 500 字。", "Give 1 to 500 characters."));
    }
    unpurged(caseNumber);
    Rating.Answer answer =
        new Rating.Answer(
            found, PersonalData.masked(PlainText.of(words, MOST_WORDS)), actor, clock.instant());
    if (!store.answer(caseNumber, department, answer)) {
      throw RatingProblems.nothingToAnswer(caseNumber);
    }
    enter(
        actor,
        "rating-answered",
        caseNumber,
        node -> node.put("department", department).put("finding", found.code()));
    return store.of(caseNumber).orElseThrow();
  }

  private void enter(
      String actor, String action, String caseNumber, UnaryOperator<ObjectNode> with) {
    ObjectNode detail = with.apply(CanonicalJson.mapper().createObjectNode());
    audit.enter(new AuditEvent(actor, action, caseNumber, AuditEvent.DONE, detail.toString()));
  }
}
