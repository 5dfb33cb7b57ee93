package org.yibiao.hub.broker;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the hub itself reaches its broker. The embedded broker's address is known before the broker
 * runs, because departments' adapters hold connection factories, and the broker needs to know the
 * departments.
 *
 * @param url in Artemis's form
 */
record BrokerAddress(String url) {

  private static final AtomicInteger BROKERS_IN_PROCESS = new AtomicInteger();

  static BrokerAddress of(BrokerSettings settings) {
    return new BrokerAddress(
        settings.isEmbedded() ? "vm://" + BROKERS_IN_PROCESS.getAndIncrement() : settings.url());
  }
}
