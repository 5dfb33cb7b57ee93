package org.yibiao.hub.observe;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the hub tells of itself ({@code yibiao.observe.*}).
 *
 * @param outboxAge a message that waits for the broker for longer makes the hub ill
 */
@ConfigurationProperties("yibiao.observe")
record ObserveSettings(Duration outboxAge) {}
