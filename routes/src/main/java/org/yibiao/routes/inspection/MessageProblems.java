package org.yibiao.routes.inspection;

import org.yibiao.routes.intake.Problems;
import org.yibiao.standard.v1.Problem;

/** What may be wrong with a wish to see what crossed. */
final class MessageProblems {

  private MessageProblems() {}

  static Problem notKept(String message, int hop) {
    return Problems.of(
        "content-not-kept",
        410,
        "内容未保存 · The content is not kept",
        ("报文 %1$s 第 %2$d 段的内容未保存或已按期删除，摘要仍可核对。"
                + " What crossed with hop %2$d of message %1$s was not kept, or has gone with its"
                + " time; its digest is still there.")
            .formatted(message, hop));
  }

  static Problem noReason(int least, int most) {
    return Problems.of(
        "reason-needed",
        422,
        "须说明查看原因 · A reason is needed",
        ("请在 /reason 中说明查看原因（%1$d 至 %2$d 字），原因记入审计。"
                + " Say in /reason why it is looked at (%1$d to %2$d characters); the reason goes into the"
                + " audit trail.")
            .formatted(least, most));
  }
}
