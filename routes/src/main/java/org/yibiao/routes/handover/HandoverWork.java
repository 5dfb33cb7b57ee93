package org.yibiao.routes.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.adapters.kit.record.RawRecord;
import org.yibiao.adapters.kit.record.RecordPosition;
import org.yibiao.adapters.kit.record.RecordReader;
import org.yibiao.adapters.kit.record.UnreadableFile;
import org.yibiao.standard.validation.StandardValidator;

/**
 * Works off the hand-overs whose files this node has, one after the other. Chunks are judged by
 * several threads ahead of the one that lands them, in the file's order.
 */
@Component
class HandoverWork {

  private static final Logger LOG = LoggerFactory.getLogger(HandoverWork.class);

  private final HandoverStore handovers;
  private final HandoverLetters letters;
  private final HandoverCatalogue catalogue;
  private final HandoverFolder folder;
  private final ChunkLanding landing;
  private final BodyCheck check;
  private final JudgeThreads threads;
  private final String node;
  private final Clock clock;
  private volatile boolean stopping;

  HandoverWork(
      HandoverStore handovers,
      HandoverLetters letters,
      HandoverCatalogue catalogue,
      HandoverFolder folder,
      ChunkLanding landing,
      StandardValidator validator,
      JudgeThreads threads,
      @Value("${yibiao.handover.owner:${yibiao.node-id:node-1}}") String node,
      Clock clock) {
    this.handovers = handovers;
    this.letters = letters;
    this.catalogue = catalogue;
    this.folder = folder;
    this.landing = landing;
    this.check = new BodyCheck(validator);
    this.threads = threads;
    this.node = node;
    this.clock = clock;
  }

  /** Works until nothing is open; what cannot go on for now is left for the next round. */
  public void workOff() {
    Optional<HandoverEntry> next = handovers.nextOpen(node);
    while (next.isPresent() && !stopping) {
      if (!work(next.get())) {
        return;
      }
      next = handovers.nextOpen(node);
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
  }

  /** Works on one; false if it has to wait for the next round. */
  private boolean work(HandoverEntry handover) {
    try {
      take(handover, source(handover));
    } catch (UnreadableFile e) {
      LOG.warn("Hand-over {} failed: {}", handover.id(), e.getMessage());
      letters.fail(handover, e.why());
    } catch (IOException e) {
      letters.fail(handover, Why.of("文件无法读取：" + e, "The file cannot be read: " + e));
    } catch (DuplicateKeyException e) {
      LOG.info("Hand-over {} met another of the same resource, and goes on later", handover.id());
      return false;
    } catch (NotJudged | DataIntegrityViolationException e) {
      // it would be so again in every round, and keep others waiting: a person has to look
      LOG.error("Hand-over {} cannot go on", handover.id(), e);
      letters.fail(
          handover,
          Why.of(
              "平台处理出错，请联系平台运维后重试：" + e.getMessage(),
              "The hub failed; have its operators look, then retry: " + e.getMessage()));
    } catch (ChunkLanding.TakenElsewhere e) {
      LOG.info("{}", e.getMessage());
      return false;
    }
    return true;
  }

  private HandoverSource source(HandoverEntry handover) {
    return catalogue
        .find(handover.department(), handover.code())
        .orElseThrow(
            () ->
                new UnreadableFile(
                    Why.of(
                        "部门描述中已没有移交项 " + handover.code() + "。",
                        "The department's descriptor has no hand-over " + handover.code() + ".")));
  }

  private void take(HandoverEntry handover, HandoverSource source) throws IOException {
    RecordJudge judge = new RecordJudge(source, check, common(handover));
    RecordPosition from = handover.checkpoint();
    try (RecordReader reader = source.format().open(folder.file(handover.sha256()), from)) {
      ChunkCutter cutter = new ChunkCutter(reader);
      long records = landAll(handover, reader, judge, cutter);
      cutter
          .broken()
          .ifPresent(
              broken -> {
                throw broken;
              });
      if (!stopping && handovers.end(handover.id(), records, clock.instant())) {
        LOG.info("Hand-over {} is done: {} records", handover.id(), records);
        Files.deleteIfExists(folder.file(handover.sha256()));
      }
    }
  }

  private long landAll(
      HandoverEntry handover, RecordReader reader, RecordJudge judge, ChunkCutter cutter) {
    Deque<Future<JudgedChunk>> ahead = new ArrayDeque<>();
    long records = handover.checkpoint().records();
    try {
      while (!stopping) {
        for (List<RawRecord> chunk = fits(ahead, cutter);
            !chunk.isEmpty();
            chunk = fits(ahead, cutter)) {
          List<RawRecord> judged = chunk;
          ahead.add(threads.submit(() -> judge.judge(reader, judged)));
        }
        if (ahead.isEmpty()) {
          return records;
        }
        JudgedChunk next = judged(ahead.remove());
        refuseUnreadable(next);
        landing.land(handover, next);
        records = next.to().records();
      }
      return records;
    } finally {
      ahead.forEach(each -> each.cancel(true));
    }
  }

  private List<RawRecord> fits(Deque<Future<JudgedChunk>> ahead, ChunkCutter cutter) {
    return ahead.size() < threads.ahead() ? cutter.next() : List.of();
  }

  /** A file of which not even one record of the first chunk can be read is of another layout. */
  private static void refuseUnreadable(JudgedChunk chunk) {
    if (chunk.from().records() == 0 && chunk.isUnreadable()) {
      RejectEntry first = chunk.bad().get(0).reasons().get(0);
      throw new UnreadableFile(
          Why.of(
              "文件的字符集或格式与约定不符，开头的记录无一可读。第 1 条：" + first.reason().zh(),
              "The file is of another layout or character set: none of its first records can be"
                  + " read. The first: "
                  + first.reason().en()));
    }
  }

  private static JudgedChunk judged(Future<JudgedChunk> chunk) {
    try {
      return chunk.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while records were judged", e);
    } catch (ExecutionException e) {
      throw new NotJudged(e.getCause());
    }
  }

  /** Something broke while records were judged, which is no fault of theirs. */
  private static final class NotJudged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotJudged(Throwable cause) {
      super(String.valueOf(cause.getMessage()), cause);
    }
  }

  private static BodyCheck.Common common(HandoverEntry handover) {
    OffsetDateTime received = handover.receivedAt().atOffset(ZoneOffset.UTC).withNano(0);
    return new BodyCheck.Common(
        handover.department(), handover.resource(), received.toInstant().toString());
  }
}
