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
 * Enters data requests. Those that come while others are just being entered are then entered
 * together: one transaction, and one wait for the end of the audit trail, where all nodes meet,
 * serve as many as there are. Each is entered or refused as if it were alone, and whoever returns
 * from here has what it entered committed. Nobody waits for others to come.
 */
@Component
class SharedEntries {

  /** As many as a transaction bears without others noticing how long it holds the trail's end. */
  private static final int AT_ONCE = 32;

  private final EvidenceEntries entries;
  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock();

  SharedEntries(EvidenceEntries entries) {
    this.entries = entries;
  }

  /** Enters a request. Throws {@code DuplicateKeyException} if it is there. */
  void enter(EvidenceEntry entry) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      // it stands or falls with what is around it, which is nobody else's business
      entries.write(List.of(entry));
      return;
    }
    Waiting own = new Waiting(entry);
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
    List<Waiting> some = new ArrayList<>();
    while (some.size() < AT_ONCE && !waiting.isEmpty()) {
      some.add(waiting.poll());
    }
    // two nodes that get the same requests at the same moment must not wait for each other
    some.sort(Comparator.comparing(each -> each.entry.asked().messageId()));
    try {
      write(some);
    } finally {
      some.forEach(each -> each.isOver = true);
    }
  }

  private void write(List<Waiting> some) {
    try {
      entries.write(some.stream().map(each -> each.entry).toList());
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
  private static final class Waiting {
    private final EvidenceEntry entry;
    private Optional<RuntimeException> failure =
        Optional.of(new IllegalStateException("The data request was not entered"));
    private boolean isOver;

    Waiting(EvidenceEntry entry) {
      this.entry = entry;
    }
  }
}
