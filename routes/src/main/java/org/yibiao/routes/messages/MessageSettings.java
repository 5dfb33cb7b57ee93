package org.yibiao.routes.messages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How messages are logged.
 *
 * @param key secret from which the keys of subjects' prints and of the seals are made; the same on
 *     all nodes
 * @param contents whether what crossed is kept, and not only its digest
 * @param mostContent how long each form of what crossed may be to be kept
 */
@ConfigurationProperties("yibiao.messages")
public record MessageSettings(
    @DefaultValue("") String key,
    @DefaultValue("true") boolean contents,
    @DefaultValue("256KB") DataSize mostContent) {

  private static final int SHORTEST_KEY = 16;

  /** Refuses what cannot be worked with. */
  public MessageSettings {
    if (key.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "yibiao.messages.key must have "
              + SHORTEST_KEY
              + " characters or more, the same on all nodes");
    }
  }
}
