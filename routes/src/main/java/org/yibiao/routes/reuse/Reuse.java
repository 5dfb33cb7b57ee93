package org.yibiao.routes.reuse;

import com.hazelcast.core.HazelcastException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yibiao.routes.reuse.Shelves.Place;
import org.yibiao.standard.CanonicalJson;

/**
 * Uses fetched data again for as long as their holder lets it, on whichever node they were fetched,
 * and has one request of many that want the same ask. In the grid the data are sealed and nobody's
 * number stands in clear. If the grid is away or what it gives cannot be opened, the holder is
 * asked: reuse saves calls, and nothing depends on it.
 */
@Component
public class Reuse {

  private static final Logger LOG = LoggerFactory.getLogger(Reuse.class);

  private final ReuseSettings settings;
  private final Shelves shelves;
  private final ReuseMetrics metrics;
  private final Clock clock;
  private final Tags tags;
  private final Seal seal;

  Reuse(ReuseSettings settings, Shelves shelves, ReuseMetrics metrics, Clock clock) {
    this.settings = settings;
    this.shelves = shelves;
    this.metrics = metrics;
    this.clock = clock;
    this.tags = new Tags(settings.key());
    this.seal = new Seal(tags.key("seal"));
  }

  /** Where the answer to a request is to be had. Who is told to ask must say what came of it. */
  public Look look(Wanted wanted, String messageId) {
    Look look = isOn(wanted.freshness()) ? lookInGrid(wanted, messageId) : new Look.Ask();
    if (look instanceof Look.Known) {
      metrics.hit(wanted.resource());
    } else if (look instanceof Look.UnderWay) {
      metrics.wait(wanted.resource());
    } else {
      metrics.miss(wanted.resource());
    }
    return look;
  }

  /**
   * What is kept, for who has not been entered yet: who takes it says so with {@link #used}, and
   * who finds nothing goes on with {@link #look}, which counts.
   */
  public Optional<Fetched> ready(Wanted wanted) {
    try {
      return isOn(wanted.freshness()) && shelves.isOneKey() ? known(wanted) : Optional.empty();
    } catch (HazelcastException | IllegalStateException away) {
      return Optional.empty();
    }
  }

  /** What was {@link #ready} was an answer. */
  public void used(Wanted wanted) {
    metrics.hit(wanted.resource());
  }

  /** What is kept, for who has waited for it. */
  public Optional<Fetched> kept(Wanted wanted) {
    try {
      return known(wanted);
    } catch (HazelcastException | IllegalStateException away) {
      return Optional.empty();
    }
  }

  /** Whether the answer to the other request can still be waited for. */
  public boolean isUnderWay(Wanted wanted, String leader) {
    try {
      return shelves.isUnderWay(shelf(wanted), tags.slots(wanted), leader);
    } catch (HazelcastException slow) {
      // a crowd that waits must not fall upon the holder because the grid is slow for a moment
      return true;
    } catch (IllegalStateException away) {
      return false;
    }
  }

  /** A request brought data. They are kept if it was told to ask and nothing changed meanwhile. */
  public void landed(String messageId, Duration freshness, Fetched fetched) {
    if (!isOn(freshness)) {
      return;
    }
    try {
      Optional<Place> place = shelves.destination(messageId);
      if (place.isPresent()) {
        Instant until = fetched.at().plus(freshness);
        byte[] open = CanonicalJson.mapper().writeValueAsBytes(fetched);
        byte[] sealed = seal.close(open, place.get().toString());
        shelves.land(place.get(), messageId, sealed, until.toEpochMilli());
      }
    } catch (HazelcastException | IllegalStateException away) {
      LOG.warn("The grid is away, so that an answer is not kept: {}", away.toString());
    }
  }

  /** A request brought no data that could be kept, or was not asked after all. */
  public void lost(String messageId, Duration freshness) {
    if (!isOn(freshness)) {
      return;
    }
    try {
      shelves.destination(messageId).ifPresent(place -> shelves.lose(place, messageId));
    } catch (HazelcastException | IllegalStateException away) {
      LOG.warn("The grid is away, so that nobody is told of an answer: {}", away.toString());
    }
  }

  /**
   * A subject has changed: all that its holder said about it is invalid on every node from now on,
   * what is on its way, too, and whatever the resource, because one register feeds several.
   *
   * @throws HazelcastException if the grid does not answer; the change must be reported again
   */
  public void changed(String holder, String subject, String resource) {
    if (!settings.enabled()) {
      return;
    }
    if (!shelves.isOneKey()) {
      // under another key the same subject stands on another shelf, which we cannot find
      shelves.clearAll();
    }
    metrics.cleared(resource, shelves.clear(tags.shelf(holder, subject)));
  }

  private boolean isOn(Duration freshness) {
    return settings.enabled() && freshness.toMillis() > 0;
  }

  private Look lookInGrid(Wanted wanted, String messageId) {
    try {
      if (!shelves.isOneKey()) {
        LOG.error(
            "The nodes have different yibiao.exchange.reuse.key: nothing is used again until all"
                + " have the same");
        return new Look.Ask();
      }
      Optional<Look> look = look(wanted).or(() -> asking(wanted, messageId));
      // where nothing is known and nobody asks, an answer has landed between the two
      return look.or(() -> look(wanted)).orElseGet(Look.Ask::new);
    } catch (HazelcastException | IllegalStateException away) {
      LOG.warn("The grid is away, so that a holder is asked: {}", away.toString());
      return new Look.Ask();
    }
  }

  private Optional<Look> look(Wanted wanted) {
    return known(wanted).map(Look.Known::new);
  }

  private Optional<Fetched> known(Wanted wanted) {
    String shelf = shelf(wanted);
    Optional<Shelf.Item> item = shelves.find(shelf, tags.slots(wanted));
    Optional<Fetched> known = item.flatMap(each -> opened(shelf, each, wanted));
    if (item.isPresent() && known.isEmpty()) {
      // it would stand in the way of a better one
      shelves.clear(shelf);
    }
    return known;
  }

  private Optional<Fetched> opened(String shelf, Shelf.Item item, Wanted wanted) {
    return seal.open(item.sealed(), new Place(shelf, item.slot()).toString())
        .map(open -> CanonicalJson.read(CanonicalJson.tree(open), Fetched.class))
        // the holder may have shortened the time since
        .filter(each -> clock.instant().isBefore(each.at().plus(wanted.freshness())));
  }

  private Optional<Look> asking(Wanted wanted, String messageId) {
    List<String> slots = tags.slots(wanted);
    return shelves
        .takeOff(shelf(wanted), slots, messageId)
        .map(leader -> leader.equals(messageId) ? new Look.Ask() : new Look.UnderWay(leader));
  }

  private String shelf(Wanted wanted) {
    return tags.shelf(wanted.holder(), wanted.subject());
  }
}
