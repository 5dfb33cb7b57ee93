package org.yibiao.routes.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.routes.cases.Arrival;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.routes.cases.CaseKeys;
import org.yibiao.routes.cases.CaseOpening;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.Plans;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;
import org.yibiao.standard.value.MatterCode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The door: checks a submission and keeps it. When it returns a receipt, the submission is safe;
 * when it refuses, nothing was done. The same submission may come any number of times.
 */
@Component
public class SubmissionIntake {

  private static final Set<String> MISSING = Set.of("S-REQUIRED", "S-CHOICE");

  private final StandardValidator validator;
  private final Completion completion;
  private final Enclosures enclosures;
  private final Plans plans;
  private final CaseStore cases;
  private final CaseOpening opening;
  private final CaseKeys keys;
  private final RefusedSubmissions refused;
  private final String publicUrl;
  private final long mostBytes;
  private final Clock clock;

  SubmissionIntake(
      StandardValidator validator,
      Completion completion,
      Enclosures enclosures,
      Plans plans,
      CaseStore cases,
      CaseOpening opening,
      CaseKeys keys,
      RefusedSubmissions refused,
      @Value("${yibiao.public-url}") String publicUrl,
      @Value("${yibiao.max-body-bytes}") long mostBytes,
      Clock clock) {
    this.validator = validator;
    this.completion = completion;
    this.enclosures = enclosures;
    this.plans = plans;
    this.cases = cases;
    this.opening = opening;
    this.keys = keys;
    this.refused = refused;
    this.publicUrl = publicUrl;
    this.mostBytes = mostBytes;
    this.clock = clock;
  }

  /**
   * Takes a submission.
   *
   * @throws Refusal if it is not valid, or its message id stands for another content
   */
  public Receipt receive(Incoming incoming) {
    try {
      return taken(incoming);
    } catch (Refusal refusal) {
      logRefused(incoming, refusal);
      throw refusal;
    }
  }

  /** Nothing was done, so that a log that cannot be written to makes it no other. */
  private void logRefused(Incoming incoming, Refusal refusal) {
    try {
      refused.log(incoming, refusal.problem());
    } catch (DataAccessException | TransactionException e) {
      refusal.addSuppressed(e);
    }
  }

  private Receipt taken(Incoming incoming) {
    Valid valid = valid(incoming);
    Submission submission = valid.submission();
    String digest = valid.digest();
    String messageId = submission.getEnvelope().getMessageId();
    Optional<CaseFile> known = cases.byMessage(messageId);
    if (known.isPresent()) {
      return again(known.get(), digest);
    }
    refuseWithout(submission);
    Plan plan = plan(submission);
    try {
      return receipt(opening.open(submission, digest, plan, arrival(incoming, submission)));
    } catch (DuplicateKeyException e) {
      return again(cases.byMessage(messageId).orElseThrow(() -> e), digest);
    }
  }

  /**
   * A valid submission.
   *
   * @param digest of what was handed in, whatever was completed in it
   */
  private record Valid(Submission submission, String digest) {

    static Valid of(Submission submission) {
      return new Valid(submission, Digest.sha256(CanonicalJson.write(submission)));
    }
  }

  private Valid valid(Incoming incoming) {
    if (incoming.content().length > mostBytes) {
      throw new Refusal(Problems.tooLarge(mostBytes));
    }
    Verdict verdict =
        new Verdict(
            incoming.syntax().validate(validator, DocumentType.SUBMISSION, incoming.content()));
    if (!verdict.isRefused()) {
      return Valid.of(incoming.syntax().read(incoming.content(), Submission.class));
    }
    return completed(incoming, verdict)
        .orElseThrow(() -> new Refusal(Problems.invalid(verdict.findings())));
  }

  /** One that only lacks something may name the prefill in which the hub filled it in. */
  private Optional<Valid> completed(Incoming incoming, Verdict verdict) {
    if (!verdict.errors().stream().allMatch(each -> MISSING.contains(each.getRule()))) {
      return Optional.empty();
    }
    Submission given = incoming.syntax().read(incoming.content(), Submission.class);
    String digest = Digest.sha256(CanonicalJson.write(given));
    return before(given, digest)
        .or(
            () ->
                completion
                    .of((ObjectNode) CanonicalJson.toTree(given))
                    .map(whole -> completed(whole, digest)));
  }

  /** What was completed and taken once is not completed again: nobody may know it any more. */
  private Optional<Valid> before(Submission given, String digest) {
    return Optional.ofNullable(given.getEnvelope())
        .flatMap(envelope -> Optional.ofNullable(envelope.getMessageId()))
        .flatMap(cases::byMessage)
        .filter(known -> known.digest().equals(digest))
        .map(known -> new Valid(known.isPurged() ? given : kept(known), digest));
  }

  private static Submission kept(CaseFile known) {
    return CanonicalJson.read(
        known.submission().getBytes(StandardCharsets.UTF_8), Submission.class);
  }

  private Valid completed(ObjectNode whole, String digest) {
    byte[] document = CanonicalJson.writeCanonical(whole);
    Verdict verdict = new Verdict(validator.validateJson(DocumentType.SUBMISSION, document));
    if (verdict.isRefused()) {
      throw new Refusal(Problems.invalid(verdict.findings()));
    }
    return new Valid(CanonicalJson.read(document, Submission.class), digest);
  }

  private Plan plan(Submission submission) {
    String code = submission.getMatterCode();
    Plan plan =
        plans
            .of(new MatterCode(code))
            .orElseThrow(
                () ->
                    new Refusal(
                        Problems.unknownMatter(
                            code, plans.matters().stream().map(MatterCode::value).toList())));
    if (CanonicalJson.toTree(submission.getForm()).path(plan.form()).isMissingNode()) {
      throw new Refusal(Problems.wrongForm(code, plan.form()));
    }
    return plan;
  }

  /** Every file that it says the hub keeps is there. */
  private void refuseWithout(Submission submission) {
    List<Finding> faults = enclosures.faults(submission);
    if (!faults.isEmpty()) {
      throw new Refusal(Problems.invalid(faults));
    }
  }

  private Receipt again(CaseFile known, String digest) {
    if (!known.digest().equals(digest)) {
      throw new Refusal(Problems.messageIdTaken(known.messageId(), known.caseNumber()));
    }
    return receipt(known);
  }

  private Receipt receipt(CaseFile file) {
    Receipt receipt = new Receipt();
    receipt.setMessageId(file.messageId());
    receipt.setCaseNumber(file.caseNumber());
    receipt.setReceivedAt(file.receivedAt().atZone(clock.getZone()).toOffsetDateTime());
    receipt.setCaseUrl(publicUrl + keys.page(file.caseNumber()));
    return receipt;
  }

  private static Arrival arrival(Incoming incoming, Submission submission) {
    return new Arrival(
        incoming.protocol(),
        submission.getEnvelope().getSender(),
        incoming.content(),
        Digest.sha256(incoming.content()));
  }
}
