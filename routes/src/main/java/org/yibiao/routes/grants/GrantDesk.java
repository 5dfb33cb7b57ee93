package org.yibiao.routes.grants;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.catalogue.ListedCatalogue;
import org.yibiao.routes.grants.DataGrant.Origin;
import org.yibiao.routes.grants.DataGrant.State;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.CanonicalJson;

/**
 * Where grants are applied for, decided and taken back (government data sharing regulation, 2025,
 * art. 18 ff.: unconditional data on registration, conditional data on the holder's decision).
 */
@Component
public class GrantDesk {

  private final GrantLedger ledger;
  private final GrantBook book;
  private final DataCatalogue catalogue;
  private final ListedCatalogue listed;
  private final GrantTerms terms;
  private final AuditTrail audit;
  private final Clock clock;

  GrantDesk(
      GrantLedger ledger,
      GrantBook book,
      DataCatalogue catalogue,
      ListedCatalogue listed,
      GrantTerms terms,
      AuditTrail audit,
      Clock clock) {
    this.ledger = ledger;
    this.book = book;
    this.catalogue = catalogue;
    this.listed = listed;
    this.terms = terms;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes an application. For an unconditional resource it is a registration and in force at once.
   *
   * @throws Refusal if it is not valid, or the resource is not shared
   */
  @Transactional
  public DataGrant apply(String grantee, GrantApplication application) {
    CatalogueEntry entry =
        catalogue.byCode(application.resource()).orElseThrow(() -> unknown(application.resource()));
    if (entry.resource().sharing() == Sharing.NOT_SHARED) {
      throw new Refusal(GrantProblems.notShared(application.resource()));
    }
    boolean isFree = entry.resource().sharing() == Sharing.UNCONDITIONAL;
    Instant now = clock.instant();
    DataGrant grant =
        new DataGrant(
            UUID.randomUUID().toString(),
            entry.resource().code(),
            entry.holder().department().value(),
            grantee,
            isFree ? State.GRANTED : State.APPLIED,
            Origin.APPLICATION,
            terms.of(application, entry),
            GrantTerms.ground(application.ground()),
            "",
            now,
            isFree ? Optional.of(now) : Optional.empty(),
            isFree ? Optional.of(entry.holder().department().value()) : Optional.empty());
    ledger.enter(grant);
    audit.enter(event(grantee, isFree ? "grant-register" : "grant-apply", grant));
    return grant;
  }

  /**
   * The holder's decision. It counts on all nodes from the next request on.
   *
   * @param narrowed other terms than those applied for; only with an approval
   * @param reason why; must be given unless it is an approval
   * @throws Refusal if the caller does not hold the resource, or the grant stands otherwise
   */
  @Transactional
  public DataGrant decide(
      String holder,
      String id,
      GrantDecision decision,
      Optional<GrantApplication> narrowed,
      String reason) {
    DataGrant grant = ofHolder(holder, id);
    if (!decision.isPossibleFor(grant.state())) {
      throw new Refusal(GrantProblems.notPossible(grant, decision));
    }
    DataGrant decided =
        new DataGrant(
            grant.id(),
            grant.resource(),
            grant.holder(),
            grant.grantee(),
            decision.result(),
            grant.origin(),
            narrowed.map(each -> terms(each, grant)).orElse(grant.terms()),
            grant.ground(),
            reason(decision, reason),
            grant.appliedAt(),
            Optional.of(clock.instant()),
            Optional.of(holder));
    keep(decided, grant, decision);
    audit.enter(event(holder, decision.action(), decided));
    return decided;
  }

  private Refusal unknown(String resource) {
    listed.refuseListed(resource);
    return new Refusal(GrantProblems.unknownResource(resource));
  }

  private static String reason(GrantDecision decision, String given) {
    return decision == GrantDecision.APPROVE && given.isEmpty() ? given : GrantTerms.ground(given);
  }

  private DataGrant ofHolder(String holder, String id) {
    DataGrant grant = book.find(id).orElseThrow(() -> new Refusal(GrantProblems.unknown(id)));
    if (!grant.holder().equals(holder)) {
      boolean isKnownToCaller = grant.grantee().equals(holder);
      throw new Refusal(
          isKnownToCaller
              ? GrantProblems.notTheHolder(grant.resource(), holder)
              : GrantProblems.unknown(id));
    }
    return grant;
  }

  private DataGrant.Terms terms(GrantApplication narrowed, DataGrant grant) {
    CatalogueEntry entry =
        catalogue
            .byCode(grant.resource())
            .orElseThrow(() -> new Refusal(GrantProblems.unknownResource(grant.resource())));
    return terms.of(narrowed, entry);
  }

  /** What the descriptor gives stands nowhere until it is decided otherwise. */
  private void keep(DataGrant decided, DataGrant before, GrantDecision decision) {
    if (!isKept(decided, before)) {
      throw new Refusal(GrantProblems.notPossible(before, decision));
    }
  }

  private boolean isKept(DataGrant decided, DataGrant before) {
    if (ledger.find(before.id()).isPresent()) {
      return ledger.decide(decided, before.state());
    }
    try {
      ledger.enter(decided);
      return true;
    } catch (DuplicateKeyException decidedElsewhere) {
      return false;
    }
  }

  private static AuditEvent event(String actor, String action, DataGrant grant) {
    String detail =
        CanonicalJson.mapper()
            .createObjectNode()
            .put("grant", grant.id())
            .put("grantee", grant.grantee())
            .put("reason", grant.reason())
            .toString();
    return new AuditEvent(actor, action, grant.resource(), AuditEvent.DONE, detail);
  }
}
