package org.yibiao.routes.recovery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.cases.StepTicket;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.StandardValidator;
import org.yibiao.standard.validation.Verdict;

/**
 * Says whether a dead letter may have another body. What was handed in or asked may be mended; what
 * a department answered or reported is its word, and what the hub itself made is made anew.
 */
@Component
class Mending {

  private static final List<String> ANSWERS = List.of(".exchange-answers", ".change-events");

  private final StandardValidator validator;

  Mending(StandardValidator validator) {
    this.validator = validator;
  }

  /**
   * Checks a new body.
   *
   * @throws Refusal if the letter may not have it, with field, rule and remedy
   */
  void check(DeadLetter letter, byte[] body) {
    refuseKind(letter);
    if (letter.from().startsWith("hub.steps.")) {
      refuseNoTicket(body);
    }
    document(letter.from()).ifPresent(type -> refuseDocument(letter, type, body));
  }

  /** What the standard says that the messages of a queue are; others are in native forms. */
  static Optional<DocumentType> document(String queue) {
    if (queue.equals(HubContract.SUBMISSIONS_IN)) {
      return Optional.of(DocumentType.SUBMISSION);
    }
    return queue.startsWith(AdapterContract.DEPARTMENT_ADDRESS_PREFIX)
            && queue.endsWith(".exchange")
        ? Optional.of(DocumentType.EVIDENCE_REQUEST)
        : Optional.empty();
  }

  private static void refuseKind(DeadLetter letter) {
    boolean isMade = letter.kind() != DeadLetter.Kind.MESSAGE || letter.caseNumber().isPresent();
    boolean isAnswer =
        letter.from().equals(HubContract.CALLBACKS)
            || letter.from().equals(HubContract.SUBMISSION_REPLIES)
            || ANSWERS.stream().anyMatch(letter.from()::endsWith);
    if (isAnswer || letter.kind() == DeadLetter.Kind.CHANGE_DELIVERY) {
      throw new Refusal(
          RecoveryProblems.wrong(
              "",
              "R-WORD",
              Why.of("答复和变更是提供部门的原话，不能改写。", "What a department answered or reported is its word."),
              Why.of("请由提供部门更正后重新查询或报告。", "Have the holder correct it, and ask or report anew.")));
    }
    if (isMade) {
      throw new Refusal(
          RecoveryProblems.wrong(
              "",
              "R-MADE",
              Why.of(
                  "该内容由平台按办件、方案或移交文件生成，每次重试都重新生成。",
                  "The hub makes this of the case, its plan or a file, anew on each try."),
              Why.of("请更正来源后重放。", "Correct what it is made of, then replay it.")));
    }
  }

  private static void refuseNoTicket(byte[] body) {
    try {
      StepTicket.of(new String(body, StandardCharsets.UTF_8));
    } catch (NotReadable e) {
      throw new Refusal(
          RecoveryProblems.wrong(
              "/step",
              "R-TICKET",
              Why.of("不是步骤票据。", "It is no ticket of a step."),
              Why.of(
                  "形如 {\"step\":\"消息标识\",\"attempt\":1,\"hold\":0}。",
                  "It is like {\"step\":\"message id\",\"attempt\":1,\"hold\":0}.")));
    }
  }

  private void refuseDocument(DeadLetter letter, DocumentType type, byte[] body) {
    Verdict verdict = verdict(type, body);
    if (verdict.isRefused()) {
      List<Finding> findings = verdict.findings();
      throw new Refusal(Problems.invalid(findings));
    }
    byte[] original = letter.original().bytes();
    if (!verdict(type, original).isRefused()) {
      refuseOther("/envelope/messageId", type, original, body);
      refuseOther("/envelope/sender", type, original, body);
    }
  }

  private Verdict verdict(DocumentType type, byte[] body) {
    return new Verdict(Syntax.ofContent(body).validate(validator, type, body));
  }

  /** A message is known by its id on its whole way, and its sender by the door it came through. */
  private static void refuseOther(String field, DocumentType type, byte[] original, byte[] body) {
    String was = at(field, type, original);
    if (!at(field, type, body).equals(was)) {
      throw new Refusal(
          RecoveryProblems.wrong(
              field,
              "R-SAME",
              Why.of("更正后必须与原报文相同。", "It must stay what it was in the original."),
              Why.of("请写 " + was + "。", "Write " + was + ".")));
    }
  }

  private static String at(String field, DocumentType type, byte[] content) {
    Object document = Syntax.ofContent(content).read(content, type.model());
    return CanonicalJson.toTree(document).at(field).asString("");
  }
}
