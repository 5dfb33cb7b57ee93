package org.yibiao.routes.reuse;

import com.hazelcast.map.EntryProcessor;
import java.util.Map.Entry;
import org.yibiao.routes.reuse.Shelf.Item;

/**
 * Ends a flight and keeps what it brought, if the subject has not changed meanwhile.
 *
 * @param leader the request whose flight it was
 * @param slot where the answer is put
 * @param sealed the answer
 * @param until how long it may be used, in milliseconds since 1970
 * @param now the time, likewise
 */
record Landing(String leader, String slot, byte[] sealed, long until, long now)
    implements EntryProcessor<String, Shelf, Boolean> {

  /** Whether it is kept. */
  @Override
  public Boolean process(Entry<String, Shelf> entry) {
    Shelf shelf = Placing.shelf(entry);
    if (!shelf.isAwaited(slot, leader)) {
      return false;
    }
    Item item = new Item(slot, sealed, until);
    Placing.place(entry, shelf.without(leader).with(item), now);
    return true;
  }
}
