package org.yibiao.routes.intake;

import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Severity;

/** What was not done, because something about one field of what was asked for is wrong. */
public final class NotDone {

  private NotDone() {}

  /**
   * The problem, with its one finding.
   *
   * @param type what follows {@code urn:yibiao:problem:}
   * @param field where it is, as a JSON pointer
   */
  public static Problem of(String type, String field, String rule, Why message, Why remedy) {
    Problem problem =
        Problems.of(
            type,
            422,
            "未执行 · Not done",
            field + "：" + message.zh() + remedy.zh() + " " + message.en() + " " + remedy.en());
    Finding finding = new Finding();
    finding.setPointer(field);
    finding.setRule(rule);
    finding.setSeverity(Severity.ERROR);
    finding.setMessage(text(message));
    finding.setRemedy(text(remedy));
    problem.getFinding().add(finding);
    return problem;
  }

  private static BilingualText text(Why why) {
    BilingualText text = new BilingualText();
    text.setZh(why.zh());
    text.setEn(why.en());
    return text;
  }
}
