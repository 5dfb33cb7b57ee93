package org.yibiao.routes.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yibiao.routes.DatabaseAway;

/**
 * Writes what comes from many threads. Those that come while others are just being written are then
 * written together, in one transaction. Each is written or refused as if it were alone, and whoever
 * returns from here has what it wrote committed. Nobody waits for others to come.
 *
 * @param <T> what is written
 */
final class SharedTransactions<T> {

  /** As many as a transaction bears without others noticing how long it holds what it locks. */
  private static final int AT_ONCE = 32;

  private final Comparator<T> order;
  private final Consumer<List<T>> writing;
  private final Queue<Waiting<T>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock();

  /**
   * Transactions of their own.
   *
   * @param order in which several are written: two nodes that write the same at the same moment
   *     must not wait for each other
   * @param writing writes all in a transaction, or none
   */
  SharedTransactions(Comparator<T> order, Consumer<List<T>> writing) {
    this.order = order;
    this.writing = writing;
  }

  /** Writes it, or throws why it cannot be. */
  void write(T one) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      // it stands or falls with what is around it, which is nobody else's business
      writing.accept(List.of(one));
      return;
    }
    Waiting<T> own = new Waiting<>(one);
    waiting.add(own);
    turn.lock();
    try {
      while (!own.isOver) {
        writeSome();
      }
    } finally {
      turn.unlock();
    }
    own.failure.ifPresent(
        failure -> {
          throw failure;
        });
  }

  private void writeSome() {
    List<Waiting<T>> some = new ArrayList<>();
    while (some.size() < AT_ONCE && !waiting.isEmpty()) {
      some.add(waiting.poll());
    }
    some.sort((one, other) -> order.compare(one.what, other.what));
    try {
      write(some);
    } finally {
      some.forEach(each -> each.isOver = true);
    }
  }

  private void write(List<Waiting<T>> some) {
    try {
      writing.accept(some.stream().map(each -> each.what).toList());
      some.forEach(each -> each.failure = Optional.empty());
    } catch (RuntimeException e) {
      if (some.size() > 1 && e instanceof DataAccessException && !DatabaseAway.isCauseOf(e)) {
        // the fault is one's, and the others are not to suffer for it
        some.forEach(each -> write(List.of(each)));
      } else {
        some.forEach(each -> each.failure = Optional.of(e));
      }
    }
  }

  /** Read and written by whose turn it is. */
  private static final class Waiting<T> {
    private final T what;
    private Optional<RuntimeException> failure =
        Optional.of(new IllegalStateException("It was not written"));
    private boolean isOver;

    Waiting(T what) {
      this.what = what;
    }
  }
}
