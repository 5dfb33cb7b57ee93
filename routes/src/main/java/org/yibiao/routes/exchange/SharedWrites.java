package org.yibiao.routes.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yibiao.routes.DatabaseAway;

/**
 * Writes data requests and their answers. Those that come while others are just being written are
 * then written together: one transaction, one commit, and one wait for the end of the audit trail,
 * where all nodes meet, serve as many as there are. Each is written or refused as if it were alone,
 * and whoever returns from here has what it wrote committed. Nobody waits for others to come.
 */
@Component
class SharedWrites {

  /** As many as a transaction bears without others noticing how long it holds the trail's end. */
  private static final int AT_ONCE = 32;

  /** Two nodes that write the same at the same moment must not wait for each other. */
  private static final Comparator<Waiting> ORDER =
      Comparator.comparing(each -> each.what.messageId());

  private final EvidenceWrites writes;
  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock();

  SharedWrites(EvidenceWrites writes) {
    this.writes = writes;
  }

  /** Writes it. Throws {@code DuplicateKeyException} for a request that is there. */
  void write(EvidenceWrite one) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      // it stands or falls with what is around it, which is nobody else's business
      writes.write(List.of(one));
      return;
    }
    Waiting own = new Waiting(one);
    waiting.add(own);
    turn.lock();
    try {
      while (!own.isOver) {
        writeSome();
      }
    } finally {
      turn.unlock();
    }
    own.mustBeWritten();
  }

  private void writeSome() {
    List<Waiting> some = new ArrayList<>();
    while (some.size() < AT_ONCE && !waiting.isEmpty()) {
      some.add(waiting.poll());
    }
    some.sort(ORDER);
    try {
      write(some);
    } finally {
      some.forEach(each -> each.isOver = true);
    }
  }

  private void write(List<Waiting> some) {
    try {
      writes.write(some.stream().map(each -> each.what).toList());
      some.forEach(each -> each.isWritten = true);
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
  private static final class Waiting {
    private final EvidenceWrite what;
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean isWritten;
    private boolean isOver;

    Waiting(EvidenceWrite what) {
      this.what = what;
    }

    void mustBeWritten() {
      if (!isWritten) {
        throw failure.orElseGet(() -> new IllegalStateException("It was not written"));
      }
    }
  }
}
