package org.yibiao.routes.subscriptions;

import org.springframework.stereotype.Component;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.traffic.Traffic;
import org.yibiao.standard.CanonicalJson;

/** Enters in the audit trail what becomes of deliveries. */
@Component
class DeliveryAudit {

  /** The event left for the department. */
  static final String SENT = "sent";

  /** The department may not have it. */
  static final String NOT_GRANTED = "not-granted";

  /** It was put aside for a person. */
  static final String ASIDE = "put-aside";

  /** A person had it skipped. */
  static final String SKIPPED = "skipped";

  private static final String ACTION = "change-delivery";

  private final AuditTrail trail;
  private final Traffic traffic;

  DeliveryAudit(AuditTrail trail, Traffic traffic) {
    this.trail = trail;
    this.traffic = traffic;
  }

  /** Throws if it cannot be entered; then nothing may leave. */
  void enter(Subscription subscription, Delivery delivery, String outcome, String reason) {
    String detail =
        CanonicalJson.mapper()
            .createObjectNode()
            .put("subscription", subscription.id())
            .put("delivery", delivery.id())
            .put("position", delivery.position())
            .put("subject", delivery.subject())
            .put("purpose", subscription.wish().purpose())
            .put("reason", reason)
            .toString();
    trail.enter(
        new AuditEvent(
            subscription.department(), ACTION, subscription.wish().resource(), outcome, detail));
    traffic.changeDelivery(subscription.department(), outcome);
  }
}
