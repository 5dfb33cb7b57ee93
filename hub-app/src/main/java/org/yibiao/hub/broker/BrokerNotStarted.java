package org.yibiao.hub.broker;

/** The embedded broker cannot run; most often something else listens where it should. */
public final class BrokerNotStarted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokerNotStarted(BrokerSettings settings) {
    super(
        "core %s:%d, AMQP %s:%d"
            .formatted(settings.host(), settings.corePort(), settings.host(), settings.amqpPort()));
  }
}
