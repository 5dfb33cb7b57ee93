package org.yibiao.routes.recovery;

import java.util.List;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.PlainText;
import org.yibiao.routes.intake.NotDone;
import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.v1.Problem;

/** Why something cannot be done with a dead letter, in the standard's form. */
final class RecoveryProblems {

  private static final int SHOWN = 200;

  private RecoveryProblems() {}

  static Problem unknown(String id) {
    return Problems.notFound("/api/v1/dead-letters/" + PlainText.of(id, SHOWN));
  }

  static Problem unknownVersion(String id, int version) {
    return Problems.notFound("/api/v1/dead-letters/" + id + "/body?version=" + version);
  }

  /** It has been dealt with already, in another way. */
  static Problem notOpen(String id, String state) {
    return Problems.of(
        "dead-letter-not-open",
        409,
        "该死信已处理 · The dead letter has been dealt with",
        "死信 %1$s 的状态为 %2$s；只有 open 的可以更正、重放、改投或关闭。 Dead letter %1$s is %2$s; only what is open can be mended, replayed, rerouted or closed."
            .formatted(id, state));
  }

  static Problem wrong(String field, String rule, Why message, Why remedy) {
    return NotDone.of("dead-letter-refused", field, rule, message, remedy);
  }

  static Problem noWords(String field) {
    return wrong(
        field,
        "R-WHY",
        Why.of("缺少原因。", "The reason is missing."),
        Why.of("请写明原因，1 至 500 字。", "Give a reason of 1 to 500 characters."));
  }

  static Problem notThere(String queue, Why fixed, List<String> possible) {
    return wrong(
        "/queue",
        "R-QUEUE",
        Why.of(
            "不能改投到“" + PlainText.of(queue, SHOWN) + "”。" + fixed.zh(),
            "It cannot go to “" + PlainText.of(queue, SHOWN) + "”. " + fixed.en()),
        possible.isEmpty()
            ? Why.of("请重放，或写明原因后关闭。", "Replay it, or close it with a reason.")
            : Why.of("可用：" + possible, "Possible: " + possible));
  }
}
