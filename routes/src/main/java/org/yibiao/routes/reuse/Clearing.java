package org.yibiao.routes.reuse;

import com.hazelcast.map.EntryProcessor;
import java.util.Map.Entry;

/** Takes away all that is kept and on its way about a subject, in one step. */
record Clearing() implements EntryProcessor<String, Shelf, Integer> {

  /** How many kept answers were taken away. */
  @Override
  public Integer process(Entry<String, Shelf> entry) {
    if (entry.getValue() == null) {
      return 0;
    }
    int cleared = entry.getValue().items().length;
    entry.setValue(null);
    return cleared;
  }
}
