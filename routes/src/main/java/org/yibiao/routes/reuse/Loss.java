package org.yibiao.routes.reuse;

import com.hazelcast.map.EntryProcessor;
import java.util.Map.Entry;

/**
 * Ends a flight that brought nothing to keep.
 *
 * @param leader whose flight it was
 */
record Loss(String leader, long now) implements EntryProcessor<String, Shelf, Boolean> {

  @Override
  public Boolean process(Entry<String, Shelf> entry) {
    if (entry.getValue() != null) {
      Placing.place(entry, entry.getValue().without(leader), now);
    }
    return true;
  }
}
