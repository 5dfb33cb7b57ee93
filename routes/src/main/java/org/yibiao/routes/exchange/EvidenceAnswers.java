package org.yibiao.routes.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Bodies;
import org.yibiao.adapters.kit.ServiceAnswer;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.reuse.Fetched;
import org.yibiao.routes.reuse.Reuse;
import org.yibiao.routes.traffic.DataSource;
import org.yibiao.routes.traffic.Traffic;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.masking.Masking;
import org.yibiao.standard.v1.DataOrigin;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;

/** What a holder said becomes the response, is kept, and whoever waits for it is told. */
@Component
public class EvidenceAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceAnswers.class);

  private static final String WITHDRAWN = "C-WITHDRAWN";

  private static final Set<EvidenceOutcome> GIVEN =
      EnumSet.of(EvidenceOutcome.PROVIDED, EvidenceOutcome.PARTIAL);
  private static final Set<EvidenceOutcome> SHARED =
      EnumSet.of(EvidenceOutcome.NOT_FOUND, EvidenceOutcome.UNAVAILABLE, EvidenceOutcome.UNKNOWN);

  private final EvidenceLedger ledger;
  private final EvidenceRecords records;
  private final DataCatalogue catalogue;
  private final EvidenceNews news;
  private final Reuse reuse;
  private final PreviewRoom previews;
  private final StandardValidator validator;
  private final Traffic traffic;
  private final Clock clock;

  EvidenceAnswers(
      EvidenceLedger ledger,
      EvidenceRecords records,
      DataCatalogue catalogue,
      EvidenceNews news,
      Reuse reuse,
      PreviewRoom previews,
      StandardValidator validator,
      Traffic traffic,
      Clock clock) {
    this.ledger = ledger;
    this.records = records;
    this.catalogue = catalogue;
    this.news = news;
    this.reuse = reuse;
    this.previews = previews;
    this.validator = validator;
    this.traffic = traffic;
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
    Optional<Fetched> fetched = fetched(asked.get(), answer.outcome());
    boolean isShownFirst = PreviewRoom.isFor(entry.get());
    EvidenceResponse response =
        checked(new ResponseDraft(asked.get(), entry.get(), clock), answer.outcome(), fetched);
    Duration freshness = entry.get().resource().freshness();
    boolean isGiven = GIVEN.contains(response.getOutcome());
    if (isGiven && isShownFirst) {
      hold(response, freshness);
    } else {
      close(asked.get(), response, fetched.filter(each -> isGiven), freshness, DataSource.HOLDER);
    }
  }

  /** Kept for nobody else, either: of what a person refuses no copy is left. */
  private void hold(EvidenceResponse response, Duration freshness) {
    previews.hold(response);
    records.preview(response.getRequestId());
    reuse.lost(response.getRequestId(), freshness);
    news.tell(response.getRequestId());
  }

  /** Gives what the person agreed to. */
  void release(AskedEntry asked, EvidenceResponse response) {
    release(asked, response, DataSource.HOLDER);
  }

  private void release(AskedEntry asked, EvidenceResponse response, DataSource source) {
    enter(asked, response, source);
    news.tell(response.getRequestId());
  }

  /** Gives nothing, because the person did not agree. */
  void withhold(AskedEntry asked, Why why) {
    catalogue
        .byService(asked.service())
        .map(entry -> new ResponseDraft(asked, entry, clock))
        .map(draft -> draft.without(EvidenceOutcome.REFUSED, why))
        .ifPresent(response -> release(asked, response, DataSource.HUB));
  }

  /**
   * Answers with data that were fetched before.
   *
   * @return false if they do not make a valid answer now
   */
  boolean reuse(Question question, Fetched fetched) {
    Optional<EvidenceResponse> response = of(question, fetched);
    response.ifPresent(each -> enter(question.asked(), each, DataSource.REUSE));
    return response.isPresent();
  }

  /**
   * Enters a request with the answer to it, made of data that were fetched before. Throws {@code
   * DuplicateKeyException} if it is entered already.
   *
   * @param content as the request came; empty for one that was made within the hub
   * @return the answer; empty, and nothing is entered, if they do not make a valid one now
   */
  Optional<EvidenceResponse> reuse(
      Question question, EvidenceRequest request, Optional<byte[]> content, Fetched fetched) {
    Optional<EvidenceResponse> response = of(question, fetched);
    response.ifPresent(
        each -> {
          records.enterAnswered(question.asked(), request, content, each);
          traffic.dataAnswer(DataSource.REUSE, each.getOutcome().value());
        });
    return response;
  }

  /** Whole bodies are valid, because they were before they were kept; a part is looked at anew. */
  private Optional<EvidenceResponse> of(Question question, Fetched fetched) {
    EvidenceResponse response = draft(question).given(fetched, DataOrigin.CACHE);
    Entitlement given = question.asked().entitlement();
    boolean isWhole = given.fields().isEmpty() && given.masking().equals(Masking.NONE);
    return isWhole || fault(StandardForm.of(response)).isEmpty()
        ? Optional.of(response)
        : Optional.empty();
  }

  /**
   * Answers that there are no data, for the reason for which another request that wanted the same
   * got none. What was refused is refused to that asker on that ground, and says nothing of others.
   *
   * @return false if that request got data, or nothing at all
   */
  boolean share(Question question, String leader) {
    Optional<EvidenceResponse> none =
        ledger
            .find(leader)
            .filter(EvidenceAnswers::isShared)
            .flatMap(AskedEntry::response)
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .map(text -> CanonicalJson.read(text, EvidenceResponse.class));
    none.map(each -> draft(question).without(each.getOutcome(), each.getReason()))
        .ifPresent(each -> enter(question.asked(), each, DataSource.SHARED));
    return none.isPresent();
  }

  private static boolean isShared(AskedEntry asked) {
    return SHARED.stream().map(EvidenceOutcome::value).anyMatch(asked.outcome().orElse("")::equals);
  }

  /** Answers that there are no data, without the holder. */
  void none(Question question, EvidenceOutcome outcome, Why why) {
    close(
        question.asked(),
        draft(question).without(outcome, why),
        Optional.empty(),
        question.entry().resource().freshness(),
        DataSource.HUB);
  }

  boolean isAnswered(String messageId) {
    return ledger.isAnswered(messageId);
  }

  private void enter(AskedEntry asked, EvidenceResponse response, DataSource source) {
    records.answer(asked, response, source);
    traffic.dataAnswer(source, response.getOutcome().value());
  }

  /**
   * Keeps an answer, and its data for others. That nothing is held is kept for nobody: it is what a
   * registration of a minute ago makes untrue, and what does the most harm if it is. The flight
   * ends last: whoever finds it ended finds the answer, too.
   */
  private void close(
      AskedEntry asked,
      EvidenceResponse response,
      Optional<Fetched> data,
      Duration freshness,
      DataSource source) {
    String request = response.getRequestId();
    enter(asked, response, source);
    data.ifPresentOrElse(
        each -> reuse.landed(request, freshness, each), () -> reuse.lost(request, freshness));
    news.tell(request);
  }

  /** What was not asked for is taken away before anything is kept. */
  private Optional<Fetched> fetched(AskedEntry asked, ServiceOutcome outcome) {
    if (!(outcome instanceof ServiceOutcome.Done done && done.result() instanceof Bodies held)) {
      return Optional.empty();
    }
    FieldSelection selection = new FieldSelection(asked.entitlement().fields());
    return Optional.of(
        new Fetched(clock.instant(), held.bodies().stream().map(selection::datum).toList()));
  }

  private ResponseDraft draft(Question question) {
    return new ResponseDraft(question.asked(), question.entry(), clock);
  }

  private EvidenceResponse checked(
      ResponseDraft draft, ServiceOutcome outcome, Optional<Fetched> fetched) {
    EvidenceResponse response =
        fetched
            .map(each -> draft.given(each, DataOrigin.REGISTER))
            .orElseGet(() -> none(draft, outcome));
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
    List<Finding> findings =
        validator.validate(DocumentType.EVIDENCE_RESPONSE, response, StandardVersion.newest());
    return new Verdict(findings)
        .errors().stream().filter(each -> !each.getRule().equals(WITHDRAWN)).findFirst();
  }

  private static EvidenceResponse none(ResponseDraft draft, ServiceOutcome outcome) {
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
