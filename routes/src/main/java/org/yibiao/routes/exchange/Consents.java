package org.yibiao.routes.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.plan.Plans;
import org.yibiao.routes.plan.Prefill;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Consent;
import org.yibiao.standard.v1.EvidenceRequest;
import tools.jackson.databind.JsonNode;

/**
 * Whether those whom data are about agreed to their being asked for (personal information
 * protection law, art. 13, 23 and 29): in the request itself, or when they handed in the case.
 */
@Component
class Consents {

  private final CaseStore cases;
  private final Plans plans;
  private final Clock clock;

  Consents(CaseStore cases, Plans plans, Clock clock) {
    this.cases = cases;
    this.plans = plans;
    this.clock = clock;
  }

  /** Throws a {@link Refusal} if consent is needed and there is none that covers the request. */
  void refuseWithout(EvidenceRequest request, CatalogueEntry entry) {
    Optional<CaseFile> file = Optional.ofNullable(request.getCaseNumber()).flatMap(cases::byNumber);
    boolean isNeeded =
        entry.resource().consent().isPresent() || file.filter(this::needsConsent).isPresent();
    if (isNeeded && consent(request, file).filter(each -> covers(each, entry)).isEmpty()) {
      throw new Refusal(ExchangeProblems.noConsent(entry));
    }
  }

  private boolean needsConsent(CaseFile file) {
    return plans
        .of(file.matter())
        .flatMap(plan -> plan.prefill())
        .filter(Prefill::consent)
        .isPresent();
  }

  private static Optional<Consent> consent(EvidenceRequest request, Optional<CaseFile> file) {
    return Optional.ofNullable(request.getConsent()).or(() -> file.flatMap(Consents::ofCase));
  }

  private static Optional<Consent> ofCase(CaseFile file) {
    if (file.isPurged()) {
      return Optional.empty();
    }
    JsonNode consent =
        CanonicalJson.tree(file.submission().getBytes(StandardCharsets.UTF_8)).path("consent");
    return consent.isObject()
        ? Optional.of(CanonicalJson.read(consent, Consent.class))
        : Optional.empty();
  }

  private boolean covers(Consent consent, CatalogueEntry entry) {
    OffsetDateTime end = consent.getValidUntil();
    boolean isInForce =
        consent.isGiven() && (end == null || OffsetDateTime.now(clock).isBefore(end));
    boolean isInScope =
        consent.getScope().isEmpty()
            || consent.getScope().stream()
                .anyMatch(
                    scope ->
                        scope.getDepartment().equals(entry.holder().department().value())
                            && (scope.getResourceCode() == null
                                || scope.getResourceCode().equals(entry.resource().code())));
    return isInForce && isInScope;
  }
}
