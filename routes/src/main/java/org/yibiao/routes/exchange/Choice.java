package org.yibiao.routes.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibiao.routes.grants.DataGrant;
import org.yibiao.routes.grants.Release;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.masking.Masking;
import org.yibiao.standard.v1.EvidenceQuestion;
import org.yibiao.standard.v1.EvidenceRequest;

/**
 * Chooses, of the grants that fit a request, the one that gives the most of what it asks for, and
 * of those that give the same the one that masks the least.
 *
 * @param body element of the standard that the resource's data are
 */
record Choice(String body, EvidenceRequest request) {

  /**
   * What the asker gets.
   *
   * @throws Refusal if that is none of the fields that it names
   */
  Entitlement of(List<DataGrant> fitting) {
    DataGrant best =
        fitting.stream()
            .min(
                Comparator.<DataGrant>comparingInt(each -> cut(each).size())
                    .thenComparing(each -> clear(each).clear(), Comparator.reverseOrder()))
            .orElseThrow();
    List<String> wanted = wanted();
    List<String> cut = cut(best);
    if (!wanted.isEmpty() && cut.size() == wanted.size()) {
      throw new Refusal(ExchangeProblems.fieldsNotGranted(cut, best.terms().fields()));
    }
    List<String> given =
        wanted.isEmpty()
            ? best.terms().fields()
            : wanted.stream().filter(each -> !cut.contains(each)).toList();
    return new Entitlement(Optional.of(best.id()), given, clear(best), cut);
  }

  /** What is compared is data, too: a yes or no tells what a field holds. */
  private List<String> wanted() {
    return Stream.concat(request.getField().stream(), compared())
        .map(FieldSelection::plain)
        .distinct()
        .toList();
  }

  private List<String> cut(DataGrant grant) {
    List<String> compared = compared().map(FieldSelection::plain).toList();
    return wanted().stream()
        .filter(
            field ->
                !FieldSelection.covers(grant.terms().fields(), field)
                    || compared.contains(field) && isHidden(grant, field))
        .toList();
  }

  /** One who sees a number masked could find it out by asking, unless that is what is granted. */
  private boolean isHidden(DataGrant grant, String field) {
    Release release = grant.terms().release();
    return !release.verdictsOnly() && new Masking(release.clear()).covers(body, field);
  }

  /** Where nothing but yes and no is given, there is nothing to mask. */
  private static Masking clear(DataGrant grant) {
    Release release = grant.terms().release();
    return release.verdictsOnly() ? Masking.NONE : new Masking(release.clear());
  }

  private Stream<String> compared() {
    return request.getQuestion().stream().map(EvidenceQuestion::getField);
  }
}
