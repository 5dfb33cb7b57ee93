package org.yibiao.routes.recovery;

import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.AfterCommit;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.letters.Content;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.letters.Replays;
import org.yibiao.standard.value.DepartmentCode;

/**
 * A message goes onto its queue once more. Whoever takes it from there knows it by the message id
 * in it and does nothing twice.
 */
@Component
@Order(4)
class QueueRecovery implements Recovery {

  private static final Why NO_OTHER =
      Why.of("没有同类的其他队列可用。", "There is no other queue of the same kind.");

  private final Replays replays;
  private final ProducerTemplate camel;

  QueueRecovery(Replays replays, @Lazy ProducerTemplate camel) {
    this.replays = replays;
    this.camel = camel;
  }

  @Override
  public boolean isFor(DeadLetter letter) {
    return true;
  }

  @Override
  public void hold(DeadLetter letter) {
    // nothing of the hub's own changes together with a message
  }

  @Override
  public boolean replay(DeadLetter letter) {
    reroute(letter, letter.from());
    return true;
  }

  @Override
  public void reroute(DeadLetter letter, String queue) {
    if (letter.original().form() == Content.Form.NONE && letter.version() == 0) {
      throw new Refusal(
          RecoveryProblems.wrong(
              "",
              "R-EMPTY",
              Why.of("该报文没有平台能读取的内容。", "It has no body that the hub can read."),
              Why.of("请先更正，或写明原因后关闭。", "Give it one first, or close it with a reason.")));
    }
    replays.add(letter, queue);
    AfterCommit.run(() -> camel.asyncSendBody(HubContract.REPLAYS_WAIT, ""));
  }

  /** Answers go to the department for whom they are and to nobody else. */
  @Override
  public List<String> elsewhere(DeadLetter letter) {
    return letter
        .department()
        .filter(DepartmentCode::isValid)
        .filter(department -> isAnswer(letter, department))
        .map(department -> HubContract.exchangeAnswers(new DepartmentCode(department)))
        .filter(queue -> !queue.equals(letter.from()))
        .stream()
        .toList();
  }

  @Override
  public Why fixed() {
    return NO_OTHER;
  }

  private static boolean isAnswer(DeadLetter letter, String department) {
    return letter.from().equals(HubContract.CALLBACKS)
        || (letter.kind() == DeadLetter.Kind.REPLY
            && letter
                .from()
                .startsWith(AdapterContract.DEPARTMENT_ADDRESS_PREFIX + department + "."));
  }
}
