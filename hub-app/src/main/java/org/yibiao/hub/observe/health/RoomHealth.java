package org.yibiao.hub.observe.health;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.yibiao.hub.pressure.Pressure;

/** Whether the hub takes anything: it does not where a disk or the outbox is full. */
@Component("roomHealthIndicator")
class RoomHealth extends AbstractHealthIndicator {

  private final Pressure pressure;

  RoomHealth(Pressure pressure) {
    this.pressure = pressure;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    pressure.reason().ifPresentOrElse(why -> health.down().withDetail("reason", why), health::up);
  }
}
