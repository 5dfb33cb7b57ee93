package org.yibiao.routes.cases;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/**
 * The transaction in which a step starts, left open until what it asks is recorded at the border,
 * so that both are kept at once and before anything leaves. It belongs to the thread that opened
 * it, as all of Spring's do; a thread without one does nothing here.
 */
@Component
public class OpenStarts {

  private static final Logger LOG = LoggerFactory.getLogger(OpenStarts.class);

  private final PlatformTransactionManager transactions;
  private final ThreadLocal<TransactionStatus> open = new ThreadLocal<>();

  OpenStarts(PlatformTransactionManager transactions) {
    this.transactions = transactions;
  }

  /**
   * A step's start, or what it asks, could not be kept: nothing has left, its ticket comes again.
   */
  public static final class StartNotKept extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartNotKept(Exception cause) {
      super("The hub could not keep that a step starts", cause);
    }
  }

  /** What the thread writes from here on is kept with {@link #keep}. */
  public void open() {
    undo();
    open.set(transactions.getTransaction(TransactionDefinition.withDefaults()));
  }

  /**
   * Keeps what was written since, if anything is open.
   *
   * @throws StartNotKept if that fails
   */
  public void keep() {
    TransactionStatus status = take();
    if (status != null) {
      try {
        transactions.commit(status);
      } catch (RuntimeException e) {
        throw new StartNotKept(e);
      }
    }
  }

  /**
   * Writes more and keeps it with what is open.
   *
   * @throws StartNotKept if something is open and either fails
   */
  void keepWith(Runnable more) {
    if (open.get() == null) {
      more.run();
    } else {
      runOrUndo(more);
      keep();
    }
  }

  private void runOrUndo(Runnable more) {
    try {
      more.run();
    } catch (RuntimeException e) {
      undo();
      throw new StartNotKept(e);
    }
  }

  /** Drops what was written since, if anything is open. */
  public void undo() {
    TransactionStatus status = take();
    if (status != null) {
      rollback(status);
    }
  }

  /** One whose connection is gone cannot be rolled back, and is not kept either. */
  private void rollback(TransactionStatus status) {
    try {
      transactions.rollback(status);
    } catch (RuntimeException e) {
      LOG.warn("A step's start could not be rolled back: {}", e.getMessage());
    }
  }

  private TransactionStatus take() {
    TransactionStatus status = open.get();
    open.remove();
    return status;
  }
}
