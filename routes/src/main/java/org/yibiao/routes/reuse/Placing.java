package org.yibiao.routes.reuse;

import com.hazelcast.map.ExtendedMapEntry;
import java.util.Map.Entry;
import java.util.concurrent.TimeUnit;

/** How a changed shelf is put back, so that the grid forgets it when nothing on it is of use. */
final class Placing {

  private Placing() {}

  static Shelf shelf(Entry<String, Shelf> entry) {
    return entry.getValue() == null ? Shelf.EMPTY : entry.getValue();
  }

  static void place(Entry<String, Shelf> entry, Shelf shelf, long now) {
    Shelf tidy = shelf.tidy(now);
    long left = tidy.end() - now;
    if (left > 0) {
      ((ExtendedMapEntry<String, Shelf>) entry).setValue(tidy, left, TimeUnit.MILLISECONDS);
    } else {
      entry.setValue(null);
    }
  }
}
