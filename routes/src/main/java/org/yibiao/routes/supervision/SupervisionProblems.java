package org.yibiao.routes.supervision;

import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.intake.NotDone;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;

/** Why the supervision does not do something, in the standard's form. */
final class SupervisionProblems {

  private static final int SHOWN = 200;

  private SupervisionProblems() {}

  static Refusal notFound(String path) {
    return new Refusal(Problems.notFound(PlainText.of(path, SHOWN)));
  }

  /** A member of the request's body is not as it must be; the remedy says how. */
  static Refusal wrong(String field, String rule, Why remedy) {
    Why message = Why.of("填写的值不符合要求。", "What is given does not do.");
    return new Refusal(NotDone.of("wrong-supervision-request", field, rule, message, remedy));
  }

  /** The department was not asked yet, or has answered. */
  static Refusal notRunning(String step) {
    return new Refusal(
        Problems.of(
            "step-not-running",
            409,
            "该步骤不在办理中 · The step is not being worked on",
            "步骤 %1$s 尚未交办或已答复，不能启动特别程序。 Step %1$s was not asked of its department yet or was answered; no special procedure can begin."
                .formatted(step)));
  }

  static Refusal stoppedAlready(String step) {
    return new Refusal(
        Problems.of(
            "step-stopped-already",
            409,
            "该步骤已暂停计时 · The step's clock stands still already",
            "步骤 %1$s 已有未结束的特别程序，请先结束。 A special procedure of step %1$s has not ended yet: end it first."
                .formatted(step)));
  }

  static Refusal endedAlready(String id) {
    return new Refusal(
        Problems.of(
            "special-procedure-ended",
            409,
            "该特别程序已结束 · The special procedure has ended",
            "特别程序 %1$s 已结束，无需再次结束。 Special procedure %1$s has ended before.".formatted(id)));
  }

  static Refusal cardNotOpen(String number, String state) {
    return new Refusal(
        Problems.of(
            "card-not-open",
            409,
            "该督办已办结 · The card is not open",
            "督办 %1$s 的状态为 %2$s，不能再次处理。 Card %1$s is %2$s and cannot be handled again."
                .formatted(number, state)));
  }
}
