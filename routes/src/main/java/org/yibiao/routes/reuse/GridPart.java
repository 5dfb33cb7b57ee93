package org.yibiao.routes.reuse;

import com.hazelcast.config.Config;

/** What a part of the hub needs of the grid before the grid starts. */
@FunctionalInterface
public interface GridPart {

  /** Adds it to the grid's configuration. */
  void addTo(Config grid);
}
