package org.yibiao.routes.recovery;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.handover.Handovers;
import org.yibiao.routes.letters.DeadLetter;

/** A file that was handed over is taken on from the last record that landed. */
@Component
@Order(3)
class HandoverRecovery implements Recovery {

  private static final Why ITS_OWN =
      Why.of("移交的文件属于所约定的信息资源，不能改投。", "A file that was handed over belongs to its resource.");

  private final Handovers handovers;

  HandoverRecovery(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public boolean isFor(DeadLetter letter) {
    return letter.kind() == DeadLetter.Kind.HANDOVER;
  }

  @Override
  public void hold(DeadLetter letter) {
    // opening it again says by itself whether it still has failed
  }

  @Override
  public boolean replay(DeadLetter letter) {
    return handovers.retry(letter.subject());
  }

  @Override
  public Why fixed() {
    return ITS_OWN;
  }
}
