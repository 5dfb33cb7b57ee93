package org.yibiao.routes.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Askers;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.grants.DataGrant;
import org.yibiao.routes.grants.GrantBook;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.v1.EvidenceRequest;

/**
 * Who may have which data (government data sharing regulation, 2025): what is shared
 * unconditionally, every department that registered for it; what is shared conditionally, those
 * that the holder granted it; the rest nobody. What is not said to be allowed is not.
 */
@Component
class Rights {

  private final Askers askers;
  private final GrantBook grants;
  private final CaseStore cases;

  Rights(Askers askers, GrantBook grants, CaseStore cases) {
    this.askers = askers;
    this.grants = grants;
    this.cases = cases;
  }

  /**
   * What the asker gets: of several grants the one that gives the most of what is asked for.
   *
   * @throws Refusal if it may not ask, or for none of the fields that it names
   */
  Entitlement of(CatalogueEntry entry, EvidenceRequest request) {
    String asker = request.getEnvelope().getSender();
    if (!askers.isKnown(asker)) {
      throw new Refusal(ExchangeProblems.unknownAsker(asker));
    }
    List<DataGrant> inForce = grants.inForce(asker, entry);
    if (inForce.isEmpty()) {
      throw new Refusal(ExchangeProblems.notGranted(entry, asker));
    }
    List<DataGrant> fitting = inForce.stream().filter(each -> fits(each, request)).toList();
    if (fitting.isEmpty()) {
      throw new Refusal(ExchangeProblems.outsideTheGrant(inForce.get(0).terms()));
    }
    return new Choice(entry.resource().body(), request).of(fitting);
  }

  /** Uses up one of the requests that the grant allows today, where it has such a bound. */
  void use(AskedEntry asked) {
    asked
        .entitlement()
        .grant()
        .flatMap(id -> grants.find(id, asked.asker(), asked.resource()))
        .filter(grant -> !grants.use(grant))
        .ifPresent(
            grant -> {
              throw new Refusal(ExchangeProblems.usedUp(grant.terms().perDay().orElse(0)));
            });
  }

  /** Whether what was asked for may still be given; a grant may have been taken back since. */
  boolean stillHold(AskedEntry asked) {
    return asked
        .entitlement()
        .grant()
        .filter(id -> !grants.isInForce(id, asked.asker(), asked.resource()))
        .isEmpty();
  }

  private boolean fits(DataGrant grant, EvidenceRequest request) {
    DataGrant.Terms terms = grant.terms();
    if (terms.release().verdictsOnly() && request.getQuestion().isEmpty()) {
      return false;
    }
    boolean isForPurpose =
        terms.purposes().isEmpty() || terms.purposes().contains(request.getPurpose());
    return isForPurpose && (terms.matters().isEmpty() || isForMatter(terms, request));
  }

  private boolean isForMatter(DataGrant.Terms terms, EvidenceRequest request) {
    return Optional.ofNullable(request.getCaseNumber())
        .flatMap(cases::byNumber)
        .filter(file -> terms.matters().contains(file.matter().value()))
        .isPresent();
  }
}
