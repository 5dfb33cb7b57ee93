package org.yibiao.routes.ratings;

import java.util.Collection;
import java.util.List;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.intake.NotDone;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;

/** Why a rating or an answer to one is not taken, in the standard's form. */
final class RatingProblems {

  private static final int SHOWN = 100;

  private RatingProblems() {}

  static Refusal notFound(String caseNumber) {
    return new Refusal(Problems.notFound("/api/v1/cases/" + caseNumber + "/rating"));
  }

  /** A member of the request's body is not as it must be; the remedy says how. */
  static Refusal wrong(String field, String rule, Why remedy) {
    Why message = Why.of("填写的值不符合要求。", "What is given does not do.");
    return new Refusal(NotDone.of("wrong-rating", field, rule, message, remedy));
  }

  static Refusal wrongCode(String field, String rule, Collection<String> right) {
    String all = String.join(", ", right.stream().sorted().toList());
    return wrong(field, rule, Why.of("应为 " + all + " 之一。", "It must be one of " + all + "."));
  }

  static Refusal wrongPlace(String place) {
    return new Refusal(
        Problems.wrongValue(
            "after", PlainText.of(place, SHOWN), List.of("the \"next\" of the page before")));
  }

  static Refusal notFinished(String caseNumber) {
    return new Refusal(
        Problems.of(
            "case-not-finished",
            409,
            "办件尚未办结 · The case is not finished",
            "办件 %1$s 尚未办结，办结后即可评价。 Case %1$s is not finished; it can be rated when it is."
                .formatted(caseNumber)));
  }

  static Refusal ratedAlready(String caseNumber) {
    return new Refusal(
        Problems.of(
            "rated-already",
            409,
            "已评价 · Rated already",
            "办件 %1$s 已评价，每个办件评价一次。 Case %1$s was rated before; each is rated once."
                .formatted(caseNumber)));
  }

  static Refusal nothingToAnswer(String caseNumber) {
    return new Refusal(
        Problems.of(
            "rating-not-open",
            409,
            "没有待答复的差评 · Nothing to answer",
            "办件 %1$s 对本部门没有待答复的差评，或已答复。 No bad rating of case %1$s waits for the department's answer."
                .formatted(caseNumber)));
  }
}
