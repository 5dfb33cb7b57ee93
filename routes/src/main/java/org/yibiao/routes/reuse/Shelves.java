package org.yibiao.routes.reuse;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.LifecycleEvent.LifecycleState;
import com.hazelcast.map.IMap;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** The shelves as they stand in the grid. No step takes longer than the settings allow. */
@Component
class Shelves {

  private final HazelcastInstance grid;
  private final IMap<String, Shelf> shelves;
  private final IMap<String, String> flights;
  private final UUID merges;
  private final Duration lease;
  private final Duration patience;
  private final Clock clock;

  Shelves(HazelcastInstance grid, ReuseSettings settings, Clock clock) {
    this.grid = grid;
    this.shelves = grid.getMap(ReuseConfiguration.SHELVES);
    this.flights = grid.getMap(ReuseConfiguration.FLIGHTS);
    this.lease = settings.lease();
    this.patience = settings.patience();
    this.clock = clock;
    this.merges =
        grid.getLifecycleService()
            .addLifecycleListener(
                event -> {
                  // a change that came while the grid was split was heard by one half only
                  if (event.getState() == LifecycleState.MERGED) {
                    shelves.clear();
                  }
                });
  }

  /** Whether all nodes have the same key. */
  boolean isOneKey() {
    List<String> keys =
        grid.getCluster().getMembers().stream()
            .map(each -> String.valueOf(each.getAttribute(ReuseConfiguration.KEY)))
            .distinct()
            .toList();
    return keys.size() == 1;
  }

  Optional<Shelf.Item> find(String shelf, List<String> slots) {
    return shelf(shelf).item(slots, clock.millis());
  }

  /** The request that asks, this one or another; none if an answer has landed in the meantime. */
  Optional<String> takeOff(String shelf, List<String> slots, String leader) {
    List<String> nodes = nodes();
    String self = grid.getCluster().getLocalMember().getUuid().toString();
    long now = clock.millis();
    TakeOff takeOff = new TakeOff(leader, self, slots, now, now - lease.toMillis(), nodes);
    Optional<String> asking = Optional.ofNullable(within(shelves.submitToKey(shelf, takeOff)));
    if (asking.filter(leader::equals).isPresent()) {
      within(
          flights.setAsync(
              leader, shelf + " " + slots.get(0), Shelf.LONGEST_FLIGHT, TimeUnit.MILLISECONDS));
    }
    return asking;
  }

  boolean isUnderWay(String shelf, List<String> slots, String leader) {
    return shelf(shelf)
        .underWay(slots, clock.millis() - lease.toMillis(), nodes())
        .filter(each -> each.leader().equals(leader))
        .isPresent();
  }

  /** Where a request's answer is to land; none if the request does not ask for others, too. */
  Optional<Place> destination(String leader) {
    return Optional.ofNullable(within(flights.removeAsync(leader))).map(Place::of);
  }

  /** Puts an answer on its shelf; false if the subject has changed since it was asked for. */
  boolean land(Place place, String leader, byte[] sealed, long until) {
    Landing landing = new Landing(leader, place.slot(), sealed, until, clock.millis());
    return within(shelves.submitToKey(place.shelf(), landing));
  }

  /** There is no answer to be kept. */
  void lose(Place place, String leader) {
    within(shelves.submitToKey(place.shelf(), new Loss(leader, clock.millis())));
  }

  /** Clears a shelf, and says how many answers lay on it. */
  int clear(String shelf) {
    return within(shelves.submitToKey(shelf, new Clearing()));
  }

  void clearAll() {
    shelves.clear();
  }

  /**
   * A slot on a shelf.
   *
   * @param shelf tag of the shelf
   * @param slot tag of the slot
   */
  record Place(String shelf, String slot) {

    static Place of(String text) {
      int between = text.indexOf(' ');
      return new Place(text.substring(0, between), text.substring(between + 1));
    }

    @Override
    public String toString() {
      return shelf + " " + slot;
    }
  }

  private Shelf shelf(String shelf) {
    return Optional.ofNullable(within(shelves.getAsync(shelf))).orElse(Shelf.EMPTY);
  }

  private List<String> nodes() {
    return grid.getCluster().getMembers().stream()
        .map(Member::getUuid)
        .map(UUID::toString)
        .toList();
  }

  private <T> T within(CompletionStage<T> call) {
    try {
      return call.toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HazelcastException("The grid does not answer", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new HazelcastException("The grid fails", e);
    } catch (TimeoutException e) {
      throw new HazelcastException("The grid does not answer", e);
    }
  }

  @PreDestroy
  void stop() {
    grid.getLifecycleService().removeLifecycleListener(merges);
  }
}
