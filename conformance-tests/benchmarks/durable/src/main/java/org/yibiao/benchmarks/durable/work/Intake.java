package org.yibiao.benchmarks.durable.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.routes.plan.Plan;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;
import org.yibiao.standard.value.MatterCode;

/**
 * The door: the hub's validator, the same refusal of what is not valid, the same answer to what
 * comes twice. When it returns a receipt the case is committed.
 */
public final class Intake implements Submissions {

  private final StandardValidator validator;
  private final Plan plan;
  private final Cases cases;
  private final Clock clock;

  Intake(StandardValidator validator, Plan plan, Cases cases, Clock clock) {
    this.validator = validator;
    this.plan = plan;
    this.cases = cases;
    this.clock = clock;
  }

  /** A submission is not taken. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refused(String why) {
      super(why);
    }

    private static Refused because(List<Finding> findings) {
      return new Refused(findings.get(0).getRule() + " " + findings.get(0).getPointer());
    }
  }

  /**
   * Takes a submission.
   *
   * @throws Refused if it is not valid, of another matter, or its message id of another content
   */
  @Override
  public Receipt receive(Incoming incoming) {
    Syntax syntax = incoming.syntax();
    byte[] content = incoming.content();
    Verdict verdict = new Verdict(syntax.validate(validator, DocumentType.SUBMISSION, content));
    if (verdict.isRefused()) {
      throw Refused.because(verdict.errors());
    }
    Submission submission = syntax.read(content, Submission.class);
    if (!plan.matter().contains(new MatterCode(submission.getMatterCode()))) {
      throw new Refused("No plan for the matter " + submission.getMatterCode());
    }
    return receipt(opened(submission, content));
  }

  private CaseRow opened(Submission submission, byte[] content) {
    String digest = Digest.sha256(CanonicalJson.write(submission));
    String messageId = submission.getEnvelope().getMessageId();
    Optional<CaseRow> known = cases.known(messageId);
    if (known.isPresent()) {
      return again(known.get(), digest);
    }
    try {
      return cases.open(submission, digest, content);
    } catch (DatabaseFailed e) {
      if (!e.isDuplicate()) {
        throw e;
      }
      return again(cases.known(messageId).orElseThrow(() -> e), digest);
    }
  }

  private static CaseRow again(CaseRow known, String digest) {
    if (!known.digest().equals(digest)) {
      throw new Refused("The message id stands for another content");
    }
    return known;
  }

  private Receipt receipt(CaseRow file) {
    Receipt receipt = new Receipt();
    receipt.setMessageId(file.messageId());
    receipt.setCaseNumber(file.caseNumber());
    receipt.setReceivedAt(file.receivedAt().atZone(clock.getZone()).toOffsetDateTime());
    receipt.setCaseUrl("/api/v1/cases/" + file.caseNumber());
    return receipt;
  }
}
