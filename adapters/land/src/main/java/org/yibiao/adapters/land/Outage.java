package org.yibiao.adapters.land;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The times in which the exchange database cannot be read, be it down or in the middle of some
 * maintenance: one line is logged when they begin and one when they end, and the poller goes on.
 */
final class Outage {

  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

  private final AtomicBoolean lasting = new AtomicBoolean();
  private final String begun;
  private final String ended;

  private Outage(String begun, String ended) {
    this.begun = begun;
    this.ended = ended;
  }

  /** The times of the whole database. */
  static Outage ofTheDatabase() {
    String what = "The land department's database ";
    return new Outage(what + "cannot be read", what + "can be read again");
  }

  /** Those of one table, which an older database may lack while all others are there. */
  static Outage of(String table) {
    String what = "The land department's table " + table;
    return new Outage(what + " does not answer", what + " answers again");
  }

  /** What the work gives, or {@code otherwise} if the database fails. */
  <T> T guard(Supplier<T> work, T otherwise) {
    try {
      T result = work.get();
      if (lasting.compareAndSet(true, false)) {
        LOG.info(ended);
      }
      return result;
    } catch (DataAccessException e) {
      if (lasting.compareAndSet(false, true)) {
        // the cause alone: the exception's own message spreads the statement over several lines
        LOG.warn("{}: {}", begun, e.getMostSpecificCause().getMessage());
      }
      return otherwise;
    }
  }
}
