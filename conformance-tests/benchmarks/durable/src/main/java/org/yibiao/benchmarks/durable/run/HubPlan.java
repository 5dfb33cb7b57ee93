package org.yibiao.benchmarks.durable.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * One of several hubs that run beside each other.
 *
 * @param name begins with {@code hub}
 * @param settings by which it differs from the others
 * @param preparation of its data, before it starts
 */
public record HubPlan(String name, Map<String, String> settings, Preparation preparation) {

  /** Puts something into a hub's new data folder. */
  public interface Preparation {
    /** Does it. */
    void prepare(Path data) throws IOException;
  }

  public HubPlan {
    settings = Map.copyOf(settings);
    if (!name.startsWith(Side.HUB)) {
      throw new IllegalArgumentException(name + " must begin with " + Side.HUB);
    }
  }
}
