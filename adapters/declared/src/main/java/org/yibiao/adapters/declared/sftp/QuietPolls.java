package org.yibiao.adapters.declared.sftp;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.standard.value.DepartmentCode;

/** Says once that a department's server cannot be read, and once that it can be again. */
final class QuietPolls implements PollingConsumerPollStrategy, ExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(QuietPolls.class);

  private final DepartmentCode department;
  private final AtomicBoolean isOut = new AtomicBoolean();

  QuietPolls(DepartmentCode department) {
    this.department = department;
  }

  @Override
  public boolean begin(Consumer consumer, Endpoint endpoint) {
    return true;
  }

  @Override
  public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
    if (isOut.compareAndSet(true, false)) {
      LOG.info("The SFTP server of {} can be read again", department);
    }
  }

  @Override
  public boolean rollback(Consumer consumer, Endpoint endpoint, int retries, Exception cause) {
    if (isOut.compareAndSet(false, true)) {
      Throwable root = cause;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      LOG.warn("The SFTP server of {} cannot be read: {}", department, root.getMessage());
    }
    return false;
  }

  /** A failed poll, of which {@link #rollback} has said what there is to say. */
  @Override
  public void handleException(Throwable failure) {
    LOG.debug("A poll of {} failed", department, failure);
  }

  @Override
  public void handleException(String message, Throwable failure) {
    handleException(failure);
  }

  @Override
  public void handleException(String message, Exchange exchange, Throwable failure) {
    if (exchange == null) {
      handleException(failure);
    } else {
      LOG.warn("A file of {} stays where it is: {}", department, message, failure);
    }
  }
}
