package org.yibiao.routes.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibiao.routes.handover.JudgedChunk.Bad;
import org.yibiao.routes.handover.JudgedChunk.Good;
import org.yibiao.routes.handover.LandingStore.Landed;

/** Keeps a chunk: what is good lands, what is bad is set aside, and the checkpoint moves on. */
@Component
class ChunkLanding {

  private final HandoverStore handovers;
  private final LandingStore landing;
  private final RejectStore rejects;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ChunkLanding(
      HandoverStore handovers,
      LandingStore landing,
      RejectStore rejects,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.transaction = new TransactionTemplate(transactions);
    this.handovers = handovers;
    this.landing = landing;
    this.rejects = rejects;
    this.clock = clock;
  }

  /** Somebody else works on the same hand-over and was faster: this chunk has landed already. */
  static final class TakenElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenElsewhere(String handover) {
      super("Hand-over " + handover + " is being worked on elsewhere");
    }
  }

  /**
   * Keeps it, as a whole or not at all.
   *
   * @throws TakenElsewhere if the checkpoint is not where the chunk begins
   */
  void land(HandoverEntry handover, JudgedChunk chunk) {
    transaction.executeWithoutResult(status -> keep(handover, chunk));
  }

  private void keep(HandoverEntry handover, JudgedChunk chunk) {
    List<Bad> bad = new ArrayList<>(chunk.bad());
    Instant now = clock.instant();
    Map<String, Landed> taken =
        landing.taken(handover.resource(), chunk.good().stream().map(Good::key).toList());
    List<Good> known = new ArrayList<>();
    List<Good> fresh = new ArrayList<>();
    Map<String, Long> inChunk = new HashMap<>();
    for (Good each : chunk.good()) {
      Landed before = taken.get(each.key());
      Long above = inChunk.putIfAbsent(each.key(), each.at().line());
      if (above != null) {
        bad.add(RecordJudge.doubled(each, above));
      } else if (before == null) {
        fresh.add(each);
      } else if (before.handover().equals(handover.id())) {
        bad.add(RecordJudge.doubled(each, before.line()));
      } else {
        known.add(each);
      }
    }
    if (!handovers.advance(handover.id(), chunk.from(), chunk.to(), bad.size())) {
      throw new TakenElsewhere(handover.id());
    }
    landing.insert(handover, fresh, now);
    landing.replace(handover, known, now);
    rejects.add(handover.id(), bad);
  }
}
