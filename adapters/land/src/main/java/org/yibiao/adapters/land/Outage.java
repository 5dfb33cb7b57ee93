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

  /** What the work gives, or {@code otherwise} if the database fails. */
  <T> T guard(Supplier<T> work, T otherwise) {
    try {
      T result = work.get();
      if (lasting.compareAndSet(true, false)) {
        LOG.info("The land department's database can be read again");
      }
      return result;
    } catch (DataAccessException e) {
      if (lasting.compareAndSet(false, true)) {
        // the cause alone: the exception's own message spreads the statement over several lines
        LOG.warn(
            "The land department's database cannot be read: {}",
            e.getMostSpecificCause().getMessage());
      }
      return otherwise;
    }
  }
}
