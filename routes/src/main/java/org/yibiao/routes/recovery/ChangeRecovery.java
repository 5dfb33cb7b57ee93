package org.yibiao.routes.recovery;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.letters.DeadLetter;
import org.yibiao.routes.subscriptions.UndeliveredDesk;

/** A change is delivered anew, with the message id that the delivery always had. */
@Component
@Order(2)
class ChangeRecovery implements Recovery {

  private static final Why TO_ITS_SUBSCRIBER =
      Why.of(
          "变更只送给订阅它的部门；其他部门请自行订阅。",
          "A change goes to the department that subscribed to it; others subscribe by themselves.");

  private final UndeliveredDesk deliveries;

  ChangeRecovery(UndeliveredDesk deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public boolean isFor(DeadLetter letter) {
    return letter.kind() == DeadLetter.Kind.CHANGE_DELIVERY;
  }

  @Override
  public void hold(DeadLetter letter) {
    deliveries.hold(letter.subject());
  }

  @Override
  public boolean replay(DeadLetter letter) {
    return deliveries.retry(letter.subject());
  }

  @Override
  public void close(DeadLetter letter, String actor, String reason) {
    deliveries.skip(letter.subject(), reason);
  }

  @Override
  public Why fixed() {
    return TO_ITS_SUBSCRIBER;
  }
}
