package org.yibiao.hub.broker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the hub's broker is.
 *
 * @param url of a broker elsewhere, {@code (tcp://…,tcp://…)?ha=true} for a cluster; empty for one
 *     of our own
 * @param user as whom the hub connects
 * @param host interface that our own broker listens on
 * @param departmentTries how often what a department sent by itself is tried, with up to the
 *     longest pause in between, before it goes to the dead letters
 * @param longestPause between two deliveries of a message that nobody could work on; pauses begin
 *     with half a second and double
 */
@ConfigurationProperties("yibiao.broker")
public record BrokerSettings(
    String url,
    String user,
    String password,
    String host,
    int corePort,
    int amqpPort,
    int departmentTries,
    Duration longestPause) {

  /** True if the broker runs within the hub. */
  public boolean isEmbedded() {
    return url.isBlank();
  }
}
