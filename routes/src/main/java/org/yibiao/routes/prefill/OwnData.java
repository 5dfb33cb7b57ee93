package org.yibiao.routes.prefill;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.plan.Find;
import org.yibiao.routes.plan.Prefill;
import org.yibiao.standard.v1.DataSubject;
import tools.jackson.databind.JsonNode;

/**
 * What an applicant may be told, see {@link PrefillSight.OfApplicant}. A unit code or another's
 * number can be tried out by anybody, so that they alone open nothing.
 */
final class OwnData {

  private static final Why NOT_THEIRS =
      Why.of(
          "仅在权利人为申请人本人，或全部权利人均已填写姓名和证件号码时显示。",
          "Shown only if the applicant is the holder, or has given the name and number of every"
              + " holder.");

  private final String citizenId;
  private final Set<String> named;

  private OwnData(String citizenId, Set<String> named) {
    this.citizenId = citizenId;
    this.named = named;
  }

  /**
   * Of an applicant.
   *
   * @param submission what they have given
   */
  static OwnData of(PrefillSight.OfApplicant applicant, JsonNode submission) {
    Set<String> named = new HashSet<>();
    Leaves.of(submission, "").values().forEach(value -> named.add(value.asString("")));
    return new OwnData(applicant.citizenId(), named);
  }

  /** Whether the question may be put at all. */
  boolean mayAsk(PrefillQuestion question) {
    return mayAsk(question.ask(), question.request().getSubject());
  }

  boolean mayAsk(Prefill.Ask ask, DataSubject subject) {
    if (subject.getCitizen() != null) {
      return citizenId.equals(subject.getCitizen().getIdentityDocument().getNumber());
    }
    return subject.getCreditCode() != null || ask.owners().isPresent();
  }

  /** The answer, or that it is withheld. */
  PrefillAnswer shown(PrefillAnswer answer) {
    boolean isOpen =
        answer.question().ask().owners().stream()
            .allMatch(
                owners ->
                    answer.evidence().stream().allMatch(given -> isKnownTo(given.body(), owners)));
    return isOpen ? answer : answer.withheld(NOT_THEIRS);
  }

  private boolean isKnownTo(JsonNode body, String owners) {
    List<JsonNode> all = Find.all(body, owners + "/*").stream().map(Find::node).toList();
    return all.stream().anyMatch(owner -> number(owner).filter(citizenId::equals).isPresent())
        || !all.isEmpty() && all.stream().allMatch(this::isNamed);
  }

  private boolean isNamed(JsonNode owner) {
    return named.contains(owner.path("name").asString(""))
        && number(owner).filter(named::contains).isPresent();
  }

  private static Optional<String> number(JsonNode owner) {
    return Stream.of("/identityDocument/number", "/creditCode")
        .map(pointer -> owner.at(pointer).asString(""))
        .filter(number -> !number.isEmpty())
        .findFirst();
  }
}
