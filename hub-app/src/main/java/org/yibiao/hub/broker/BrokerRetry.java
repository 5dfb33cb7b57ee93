package org.yibiao.hub.broker;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibiao.routes.retention.RetryHorizon;
import org.yibiao.routes.retention.Retrying;

/** A message on a queue is delivered again until its tries are used up, with pauses in between. */
@Component
class BrokerRetry implements Retrying {

  private final BrokerSettings settings;

  BrokerRetry(BrokerSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<RetryHorizon> horizons() {
    int most = Math.max(settings.departmentTries(), BrokerQueues.DELIVERY_ATTEMPTS);
    return List.of(
        new RetryHorizon(
            "yibiao.broker.department-tries", settings.longestPause().multipliedBy(most)));
  }
}
