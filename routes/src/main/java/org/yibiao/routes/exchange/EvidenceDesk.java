package org.yibiao.routes.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.catalogue.ListedCatalogue;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.traffic.Traffic;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceQuestion;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where data are asked for: finds who holds them, whether the asker may have them and which of
 * them, asks the holder in its own way, and waits for the answer. Asking changes nothing at the
 * holder, so that a question may come any number of times.
 */
@Component
public class EvidenceDesk {

  private final StandardValidator validator;
  private final DataCatalogue catalogue;
  private final ListedCatalogue listed;
  private final Rights rights;
  private final Consents consents;
  private final CaseStore cases;
  private final EvidenceLedger ledger;
  private final EvidenceRecords records;
  private final EvidenceSource source;
  private final Traffic traffic;
  private final Duration deadline;
  private final Clock clock;

  EvidenceDesk(
      StandardValidator validator,
      DataCatalogue catalogue,
      ListedCatalogue listed,
      Rights rights,
      Consents consents,
      CaseStore cases,
      EvidenceLedger ledger,
      EvidenceRecords records,
      EvidenceSource source,
      Traffic traffic,
      @Value("${yibiao.exchange.deadline:PT20S}") Duration deadline,
      Clock clock) {
    this.validator = validator;
    this.catalogue = catalogue;
    this.listed = listed;
    this.rights = rights;
    this.consents = consents;
    this.cases = cases;
    this.ledger = ledger;
    this.records = records;
    this.source = source;
    this.traffic = traffic;
    this.deadline = deadline;
    this.clock = clock;
  }

  /**
   * Answers a request, within its own deadline or the hub's.
   *
   * @param protocol how it came, such as {@code REST/JSON}
   * @return the response, whose bodies may be partial, see {@link StandardForm}; none if no answer
   *     came in time: it will be kept when it comes
   * @throws Refusal if it asks for what the asker may not have
   */
  public Optional<EvidenceResponse> ask(CheckedRequest request, String protocol) {
    return ask(request, protocol, deadline);
  }

  /**
   * Answers a request likewise.
   *
   * @param most how long the caller waits at most for an answer that the holder does not give at
   *     once; zero for one who hears of it later, see {@link OwedReplies}
   */
  public Optional<EvidenceResponse> ask(CheckedRequest checked, String protocol, Duration most) {
    EvidenceRequest request = checked.request();
    return recorded(
        request,
        protocol,
        () -> allowed(request, Optional.of(checked.content()), entry(request), protocol, most));
  }

  /** Answers a request that was made within the hub, and that may therefore be invalid, too. */
  public Optional<EvidenceResponse> ask(EvidenceRequest request, String protocol) {
    return recorded(
        request,
        protocol,
        () -> {
          CatalogueEntry entry = entry(request);
          complete(request, entry);
          refuseInvalid(request);
          return allowed(request, Optional.empty(), entry, protocol, deadline);
        });
  }

  private Optional<EvidenceResponse> recorded(
      EvidenceRequest request, String protocol, Supplier<Optional<EvidenceResponse>> answer) {
    Optional<String> asker = Optional.ofNullable(request.getEnvelope().getSender());
    try {
      return traffic.dataRequest(asker, protocol, answer);
    } catch (Refusal refusal) {
      records.refused(request, protocol, refusal.problem());
      throw refusal;
    }
  }

  private Optional<EvidenceResponse> allowed(
      EvidenceRequest request,
      Optional<byte[]> content,
      CatalogueEntry entry,
      String protocol,
      Duration most) {
    complete(request, entry);
    Subjects.refuseOther(request, entry);
    refuseWithoutCase(request);
    consents.refuseWithout(request, entry);
    AskedEntry asked = entry(request, entry, rights.of(entry, request), protocol);
    Optional<AskedEntry> before = ledger.find(asked.messageId());
    if (before.filter(known -> isBeingShown(known, asked)).isPresent()) {
      return Optional.empty();
    }
    Question question = new Question(narrowed(request, asked), asked, entry);
    Optional<EvidenceResponse> known =
        before.isPresent() ? enter(asked, request, content) : enterNew(question, request, content);
    if (known.isPresent()) {
      return known;
    }
    source.answer(question, timeFor(request, most));
    return answer(asked.messageId());
  }

  /**
   * The answer to an earlier request, for as long as it is kept.
   *
   * @throws Refusal if the grant was taken back meanwhile
   */
  public Optional<EvidenceResponse> answer(String messageId) {
    Optional<AskedEntry> asked = ledger.find(messageId);
    if (asked.filter(each -> !rights.stillHold(each)).isPresent()) {
      throw new Refusal(ExchangeProblems.takenBack(messageId));
    }
    return asked
        .flatMap(AskedEntry::response)
        .map(text -> CanonicalJson.read(CanonicalJson.tree(utf8(text)), EvidenceResponse.class));
  }

  private CatalogueEntry entry(EvidenceRequest request) {
    String service = Optional.ofNullable(request.getEnvelope().getServiceCode()).orElse("");
    String resource = Optional.ofNullable(request.getResourceCode()).orElse("");
    CatalogueEntry entry =
        (service.isEmpty() ? catalogue.byCode(resource) : catalogue.byService(service))
            .orElseThrow(() -> unknown(service, resource));
    if (!resource.isEmpty() && !resource.equals(entry.resource().code())) {
      throw new Refusal(ExchangeProblems.contradiction(service, resource));
    }
    return entry;
  }

  private Refusal unknown(String service, String resource) {
    listed.refuseListed(resource);
    return new Refusal(ExchangeProblems.unknownResource(service.isEmpty() ? resource : service));
  }

  private static void complete(EvidenceRequest request, CatalogueEntry entry) {
    request.setResourceCode(entry.resource().code());
    request.getEnvelope().setServiceCode(entry.service().code().value());
    request.getEnvelope().setReceiver(entry.holder().department().value());
  }

  private void refuseInvalid(EvidenceRequest request) {
    Verdict verdict =
        new Verdict(
            validator.validate(DocumentType.EVIDENCE_REQUEST, request, StandardVersion.newest()));
    if (verdict.isRefused()) {
      throw new Refusal(Problems.invalid(verdict.findings()));
    }
  }

  private void refuseWithoutCase(EvidenceRequest request) {
    String number = request.getCaseNumber();
    if (number != null && cases.byNumber(number).filter(EvidenceDesk::isOpen).isEmpty()) {
      throw new Refusal(ExchangeProblems.noSuchCase(number));
    }
  }

  private static boolean isOpen(CaseFile file) {
    return file.completedAt().isEmpty() && !file.isPurged();
  }

  private AskedEntry entry(
      EvidenceRequest request, CatalogueEntry entry, Entitlement entitlement, String protocol) {
    return new AskedEntry(
        request.getEnvelope().getMessageId(),
        digest(request),
        request.getEnvelope().getSender(),
        protocol,
        entry.holder().department().value(),
        entry.service().code().value(),
        entry.resource().code(),
        Subjects.of(request.getSubject()),
        request.getEnvelope().getDivision(),
        request.getPurpose(),
        Optional.ofNullable(request.getLegalBasis()),
        Optional.ofNullable(request.getCaseNumber()),
        entitlement,
        questions(request, entitlement),
        Optional.empty(),
        clock.instant(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<EvidenceQuestion> questions(
      EvidenceRequest request, Entitlement entitlement) {
    return request.getQuestion().stream()
        .filter(each -> !entitlement.cut().contains(FieldSelection.plain(each.getField())))
        .toList();
  }

  private static boolean isBeingShown(AskedEntry known, AskedEntry asked) {
    return known.digest().equals(asked.digest())
        && known.outcome().filter(EvidenceLedger.PREVIEWING::equals).isPresent();
  }

  /** One that was not there when it was looked for; another may have come in meanwhile. */
  private Optional<EvidenceResponse> enterNew(
      Question question, EvidenceRequest request, Optional<byte[]> content) {
    rights.use(question.asked());
    Optional<EvidenceResponse> kept = Optional.empty();
    try {
      kept = source.kept(question, request, content);
    } catch (DuplicateKeyException e) {
      // which of both it is is found out below
    }
    return kept.isPresent() ? kept : enter(question.asked(), request, content);
  }

  private Optional<EvidenceResponse> enter(
      AskedEntry asked, EvidenceRequest request, Optional<byte[]> content) {
    try {
      records.enter(asked, request, content);
      return Optional.empty();
    } catch (DuplicateKeyException e) {
      AskedEntry known = ledger.find(asked.messageId()).orElseThrow(() -> e);
      if (!known.digest().equals(asked.digest())) {
        throw new Refusal(ExchangeProblems.idTaken(asked.messageId()));
      }
      if (ledger.isPurged(asked.messageId())) {
        // asked anew under it, nobody could see later whom it was about
        throw new Refusal(ExchangeProblems.requestPurged(asked.messageId()));
      }
      boolean isKept =
          known.response().isPresent() && known.outcome().filter(EvidenceDesk::isFinal).isPresent();
      if (!isKept) {
        records.reopen(asked, request, content);
        return Optional.empty();
      }
      return answer(asked.messageId());
    }
  }

  private static boolean isFinal(String outcome) {
    return !outcome.equals(EvidenceOutcome.UNAVAILABLE.value())
        && !outcome.equals(EvidenceOutcome.UNKNOWN.value());
  }

  /** What is not granted is not even fetched, where the holder lets itself be asked for fields. */
  private static EvidenceRequest narrowed(EvidenceRequest request, AskedEntry asked) {
    EvidenceRequest narrowed =
        CanonicalJson.read(CanonicalJson.toTree(request), EvidenceRequest.class);
    narrowed.getField().clear();
    narrowed.getField().addAll(asked.entitlement().fields());
    return narrowed;
  }

  private Duration timeFor(EvidenceRequest request, Duration most) {
    if (request.getAnswerBy() == null) {
      return most;
    }
    Duration left = Duration.between(Instant.now(clock), request.getAnswerBy().toInstant());
    return left.compareTo(most) < 0 ? left : most;
  }

  /** Without the envelope's time of writing: the same question asked again is the same. */
  private static String digest(EvidenceRequest request) {
    ObjectNode tree = (ObjectNode) CanonicalJson.toTree(request);
    ((ObjectNode) tree.path("envelope")).remove("createdAt");
    tree.remove("answerBy");
    return Digest.sha256(utf8(tree.toString()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
