package org.yibiao.adapters.declared.database;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.yibiao.standard.value.DepartmentCode;

/**
 * The times in which a department's database cannot be read: one line is logged when they begin and
 * one when they end, and the poller goes on.
 */
final class Outage {

  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

  private final DepartmentCode department;
  private final AtomicBoolean lasting = new AtomicBoolean();

  Outage(DepartmentCode department) {
    this.department = department;
  }

  /** What the work gives, or {@code otherwise} if the database fails. */
  <T> T guard(Supplier<T> work, T otherwise) {
    try {
      T result = work.get();
      if (lasting.compareAndSet(true, false)) {
        LOG.info("The database of {} can be read again", department);
      }
      return result;
    } catch (DataAccessException e) {
      if (lasting.compareAndSet(false, true)) {
        // the cause alone: the exception's own message spreads the statement over several lines
        String reason = e.getMostSpecificCause().getMessage();
        LOG.warn("The database of {} cannot be read: {}", department, reason);
      }
      return otherwise;
    }
  }
}
