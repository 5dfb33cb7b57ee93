package org.yibiao.hub.observe;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.yibiao.routes.figures.Figures;

/**
 * Whether what is to go to the broker goes there: ill while something has been due for too long.
 */
@Component("outboxHealthIndicator")
class OutboxHealth extends AbstractHealthIndicator {

  private final FigureGauges gauges;
  private final ObserveSettings settings;

  OutboxHealth(FigureGauges gauges, ObserveSettings settings) {
    this.gauges = gauges;
    this.settings = settings;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    Figures last = gauges.last();
    boolean isStuck = last.outboxAge().compareTo(settings.outboxAge()) > 0;
    (isStuck ? health.down() : health.up())
        .withDetail("waiting", last.outbox())
        .withDetail("oldestDue", last.outboxAge().toString());
  }
}
