package org.yibiao.routes.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.DataSubject;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.Problem;

/**
 * The same question about many subjects. Each is a request of its own, with its own line in the
 * ledger and in the audit trail; a batch that is sent again is answered from what is kept.
 */
@Component
public class EvidenceBatch {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceBatch.class);

  private final EvidenceDesk desk;
  private final ExecutorService threads;
  private final int atOnce;

  EvidenceBatch(
      EvidenceDesk desk,
      @Qualifier("exchangeThreads") ExecutorService threads,
      @Value("${yibiao.exchange.batch-at-once:8}") int atOnce) {
    this.desk = desk;
    this.threads = threads;
    this.atOnce = atOnce;
  }

  /** Where the results go, one by one. */
  public interface Results {
    /**
     * Takes a result.
     *
     * @throws java.io.IOException if nobody takes it any more: the rest is not asked
     */
    void take(Result result) throws java.io.IOException;
  }

  /**
   * What came of one subject: a response, a problem, or neither if its answer will be kept when it
   * comes.
   *
   * @param index place of the subject in the batch, from 0
   */
  public record Result(
      int index,
      String messageId,
      Optional<EvidenceResponse> response,
      Optional<Problem> problem) {}

  /**
   * Asks about every subject, some of them at once, and gives the results in their order.
   *
   * @param question what is asked; its message identifier is the batch's
   */
  public void ask(
      EvidenceRequest question, List<DataSubject> subjects, String protocol, Results results)
      throws java.io.IOException, InterruptedException {
    Deque<Future<Result>> under = new ArrayDeque<>();
    try {
      for (int i = 0; i < subjects.size(); i++) {
        if (under.size() == atOnce) {
          results.take(result(under.poll()));
        }
        int index = i;
        EvidenceRequest one = one(question, subjects.get(i), index);
        under.add(threads.submit(() -> ask(one, protocol, index)));
      }
      while (!under.isEmpty()) {
        results.take(result(under.poll()));
      }
    } finally {
      under.forEach(each -> each.cancel(false));
    }
  }

  private Result ask(EvidenceRequest request, String protocol, int index) {
    String id = request.getEnvelope().getMessageId();
    try {
      return new Result(index, id, desk.ask(request, protocol), Optional.empty());
    } catch (Refusal refusal) {
      return new Result(index, id, Optional.empty(), Optional.of(refusal.problem()));
    } catch (RuntimeException e) {
      // one that fails does not take the others' answers away
      LOG.error("Request {} of a batch failed", id, e);
      return new Result(index, id, Optional.empty(), Optional.of(Problems.internal()));
    }
  }

  private static EvidenceRequest one(EvidenceRequest question, DataSubject subject, int index) {
    EvidenceRequest one = CanonicalJson.read(CanonicalJson.toTree(question), EvidenceRequest.class);
    String name = question.getEnvelope().getMessageId() + "/" + index;
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    one.getEnvelope().setMessageId(id.toString());
    one.getEnvelope().setCausationId(question.getEnvelope().getMessageId());
    one.setSubject(subject);
    return one;
  }

  private static Result result(Future<Result> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
