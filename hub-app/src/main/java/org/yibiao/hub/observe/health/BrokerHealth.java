package org.yibiao.hub.observe.health;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import org.yibiao.hub.broker.BrokerSettings;
import org.yibiao.hub.broker.OwnBroker;

/**
 * Whether the broker can be reached. One elsewhere is not asked over JMS: its client waits without
 * end for a broker that is away, and a look must not.
 */
@Component("brokerHealthIndicator")
class BrokerHealth extends AbstractHealthIndicator {

  private static final Pattern ADDRESS =
      Pattern.compile("tcp://(\\[[0-9a-fA-F:]+]|[^:/?,()]+):([0-9]+)");
  private static final int PATIENCE_MILLIS = 1_000;

  private final BrokerSettings settings;
  private final ObjectProvider<OwnBroker> own;

  BrokerHealth(BrokerSettings settings, ObjectProvider<OwnBroker> own) {
    this.settings = settings;
    this.own = own;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    if (settings.isEmbedded()) {
      boolean isRunning = own.stream().allMatch(OwnBroker::isRunning);
      health.status(isRunning ? "UP" : "DOWN").withDetail("broker", "embedded");
      return;
    }
    List<InetSocketAddress> answering =
        addresses(settings.url()).stream().filter(BrokerHealth::answers).toList();
    health
        .status(answering.isEmpty() ? "DOWN" : "UP")
        .withDetail("answering", answering.stream().map(Object::toString).toList());
  }

  static List<InetSocketAddress> addresses(String url) {
    Matcher found = ADDRESS.matcher(url);
    return found
        .results()
        .map(each -> new InetSocketAddress(each.group(1), Integer.parseInt(each.group(2))))
        .toList();
  }

  private static boolean answers(InetSocketAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(address, PATIENCE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
