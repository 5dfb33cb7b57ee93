package org.yibiao.routes.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * All that is kept of one holder about one subject, and all that is on its way. They lie together
 * so that one step in the grid takes both away when the subject changes: an answer whose flight is
 * gone is not put on the shelf when it lands. Times are milliseconds since 1970; arrays because the
 * grid writes them without being told how.
 */
record Shelf(Item[] items, Flight[] flights) {

  static final Shelf EMPTY = new Shelf(new Item[0], new Flight[0]);

  /** An answer that takes longer than this is not kept. */
  static final long LONGEST_FLIGHT = 3_600_000;

  /** A sealed answer that may be used until then. */
  record Item(String slot, byte[] sealed, long until) {}

  /** A question that a node asks the holder for. */
  record Flight(String slot, String leader, String node, long since) {

    boolean isOver(long now) {
      return since + LONGEST_FLIGHT <= now;
    }
  }

  Optional<Item> item(List<String> slots, long now) {
    return slots.stream()
        .flatMap(slot -> Arrays.stream(items).filter(each -> each.slot().equals(slot)))
        .filter(each -> each.until() > now)
        .findFirst();
  }

  /** A flight that others may wait for: not for too long already, and on a node that lives. */
  Optional<Flight> underWay(List<String> slots, long since, List<String> nodes) {
    return Arrays.stream(flights)
        .filter(each -> slots.contains(each.slot()))
        .filter(each -> each.since() > since && nodes.contains(each.node()))
        .findFirst();
  }

  boolean isAwaited(String slot, String leader) {
    return Arrays.stream(flights)
        .anyMatch(each -> each.slot().equals(slot) && each.leader().equals(leader));
  }

  Shelf departing(Flight flight) {
    Stream<Flight> others =
        Arrays.stream(flights).filter(each -> !each.leader().equals(flight.leader()));
    return new Shelf(items, Stream.concat(others, Stream.of(flight)).toArray(Flight[]::new));
  }

  Shelf without(String leader) {
    return new Shelf(
        items,
        Arrays.stream(flights)
            .filter(each -> !each.leader().equals(leader))
            .toArray(Flight[]::new));
  }

  Shelf with(Item item) {
    Stream<Item> others = Arrays.stream(items).filter(each -> !each.slot().equals(item.slot()));
    return new Shelf(Stream.concat(others, Stream.of(item)).toArray(Item[]::new), flights);
  }

  /** Without what is past. */
  Shelf tidy(long now) {
    return new Shelf(
        Arrays.stream(items).filter(each -> each.until() > now).toArray(Item[]::new),
        Arrays.stream(flights).filter(each -> !each.isOver(now)).toArray(Flight[]::new));
  }

  /** When there will be nothing on it; 0 if there is nothing now. */
  long end() {
    return LongStream.concat(
            Arrays.stream(items).mapToLong(Item::until),
            Arrays.stream(flights).mapToLong(each -> each.since() + LONGEST_FLIGHT))
        .max()
        .orElse(0);
  }
}
