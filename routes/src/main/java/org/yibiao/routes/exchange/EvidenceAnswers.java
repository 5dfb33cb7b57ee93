package org.yibiao.routes.exchange;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Bodies;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;

/** What a holder said becomes the response, is kept, and whoever waits for it is told. */
@Component
public class EvidenceAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceAnswers.class);

  private static final String WITHDRAWN = "C-WITHDRAWN";

  private final EvidenceLedger ledger;
  private final DataCatalogue catalogue;
  private final EvidenceNews news;
  private final StandardValidator validator;
  private final Clock clock;

  EvidenceAnswers(
      EvidenceLedger ledger,
      DataCatalogue catalogue,
      EvidenceNews news,
      StandardValidator validator,
      Clock clock) {
    this.ledger = ledger;
    this.catalogue = catalogue;
    this.news = news;
    this.validator = validator;
    this.clock = clock;
  }

  /** Keeps the answer; one to a request that is unknown or answered is passed over. */
  public void settle(ServiceAnswer answer) {
    Optional<AskedEntry> asked = ledger.find(answer.inReplyTo().value());
    Optional<CatalogueEntry> entry = catalogue.byService(answer.service().value());
    if (asked.isEmpty() || entry.isEmpty()) {
      LOG.warn("An answer of {} belongs to no data request", answer.service());
      return;
    }
    EvidenceResponse response =
        checked(new ResponseDraft(asked.get(), entry.get(), clock), answer.outcome());
    keep(asked.get().messageId(), response);
  }

  /** Keeps a response that the hub itself gives. */
  void keep(String messageId, EvidenceResponse response) {
    String text = CanonicalJson.writeString(response);
    ledger.settle(messageId, response.getOutcome().value(), text, clock.instant());
    news.tell(messageId);
  }

  private EvidenceResponse checked(ResponseDraft draft, ServiceOutcome outcome) {
    EvidenceResponse response = response(draft, outcome);
    Optional<Finding> fault = fault(StandardForm.of(response));
    if (fault.isPresent()) {
      LOG.warn(
          "The data of {} break the standard: {}",
          response.getEnvelope().getServiceCode(),
          fault.get().getRule());
      return draft.without(
          EvidenceOutcome.UNKNOWN,
          Why.of("提供部门的数据不符合标准", "The holder's data do not conform to the standard"));
    }
    return response;
  }

  /** A register tells of former times, when codes held that are withdrawn now. */
  private Optional<Finding> fault(EvidenceResponse response) {
    byte[] document = CanonicalXml.write(response);
    return new Verdict(validator.validateXml(DocumentType.EVIDENCE_RESPONSE, document))
        .errors().stream().filter(each -> !each.getRule().equals(WITHDRAWN)).findFirst();
  }

  private static EvidenceResponse response(ResponseDraft draft, ServiceOutcome outcome) {
    if (outcome instanceof ServiceOutcome.Done done && done.result() instanceof Bodies held) {
      return draft.given(held.bodies());
    }
    if (outcome instanceof ServiceOutcome.Refused refused) {
      return draft.without(EvidenceOutcome.REFUSED, refused.why());
    }
    if (outcome instanceof ServiceOutcome.CorrectionNeeded correction) {
      return draft.without(EvidenceOutcome.REFUSED, correction.why());
    }
    if (outcome instanceof ServiceOutcome.RetryLater later) {
      return draft.without(EvidenceOutcome.UNAVAILABLE, later.why());
    }
    Why why =
        outcome instanceof ServiceOutcome.Open open
            ? open.why()
            : Why.of("提供部门的答复无法识别", "The holder's answer cannot be understood");
    return draft.without(EvidenceOutcome.UNKNOWN, why);
  }
}
