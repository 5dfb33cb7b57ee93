package org.yibiao.routes.exchange;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;

/** Reads a data request in the standard's form, by whichever door it comes. */
@Component
public class EvidenceIntake {

  private final StandardValidator validator;
  private final long mostBytes;

  EvidenceIntake(StandardValidator validator, @Value("${yibiao.max-body-bytes}") long mostBytes) {
    this.validator = validator;
    this.mostBytes = mostBytes;
  }

  /**
   * The request.
   *
   * @param caller code of the department that the door knows to have handed it in
   * @throws Refusal if it is too long, breaks the standard, or says that it comes from somebody
   *     else
   */
  public CheckedRequest read(Syntax syntax, byte[] content, String caller) {
    if (content.length > mostBytes) {
      throw new Refusal(Problems.tooLarge(mostBytes));
    }
    Verdict verdict =
        new Verdict(syntax.validate(validator, DocumentType.EVIDENCE_REQUEST, content));
    if (verdict.isRefused()) {
      throw new Refusal(Problems.invalid(verdict.findings()));
    }
    EvidenceRequest request = syntax.read(content, EvidenceRequest.class);
    String sender = request.getEnvelope().getSender();
    if (!sender.equals(caller)) {
      throw new Refusal(ExchangeProblems.notTheSender(sender, caller));
    }
    return new CheckedRequest(request, content);
  }
}
