package org.yibiao.routes.reuse;

import com.hazelcast.map.EntryProcessor;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import org.yibiao.routes.reuse.Shelf.Flight;

/**
 * Lets one asker of all ask the holder.
 *
 * @param leader the request that is to ask if no other does
 * @param node the node on which it is
 * @param slots where its answer may lie; it will be put into the first
 * @param now the time, in milliseconds since 1970
 * @param waitSince flights that started at or before this are waited for no longer
 * @param nodes the nodes that live
 */
record TakeOff(
    String leader, String node, List<String> slots, long now, long waitSince, List<String> nodes)
    implements EntryProcessor<String, Shelf, String> {

  /** Which request asks the holder, or nothing if an answer has landed in the meantime. */
  @Override
  public String process(Entry<String, Shelf> entry) {
    Shelf shelf = Placing.shelf(entry);
    if (shelf.item(slots, now).isPresent()) {
      return null;
    }
    Optional<Flight> other = shelf.underWay(slots, waitSince, nodes);
    if (other.isPresent()) {
      return other.get().leader();
    }
    Flight flight = new Flight(slots.get(0), leader, node, now);
    Placing.place(entry, shelf.departing(flight), now);
    return leader;
  }
}
