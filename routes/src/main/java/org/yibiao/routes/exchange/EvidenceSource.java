package org.yibiao.routes.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.HubContract;
import org.yibiao.routes.limits.DepartmentLimits;
import org.yibiao.routes.limits.Entry;
import org.yibiao.routes.reuse.Look;
import org.yibiao.routes.reuse.Reuse;
import org.yibiao.routes.reuse.Wanted;
import org.yibiao.standard.v1.EvidenceOutcome;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.value.ServiceCode;

/**
 * Gets the answer to a question from where it can be had: what was fetched before and is fresh
 * enough, what is just being fetched for another asker, or the holder.
 */
@Component
class EvidenceSource {

  private final Reuse reuse;
  private final EvidenceAnswers answers;
  private final EvidenceNews news;
  private final LateQuestions late;
  private final DepartmentLimits limits;
  private final ProducerTemplate flows;
  private final Clock clock;

  EvidenceSource(
      Reuse reuse,
      EvidenceAnswers answers,
      EvidenceNews news,
      LateQuestions late,
      DepartmentLimits limits,
      ProducerTemplate flows,
      Clock clock) {
    this.reuse = reuse;
    this.answers = answers;
    this.news = news;
    this.late = late;
    this.limits = limits;
    this.flows = flows;
    this.clock = clock;
  }

  /**
   * Enters a request with its answer if that is to be had without asking anybody. Throws {@code
   * DuplicateKeyException} if it is entered already.
   *
   * @param content as the request came; empty for one that was made within the hub
   * @return the answer; empty, and nothing is entered, if there is none
   */
  Optional<EvidenceResponse> kept(
      Question question, EvidenceRequest request, Optional<byte[]> content) {
    Wanted wanted = question.wanted();
    Optional<EvidenceResponse> response =
        reuse.ready(wanted).flatMap(fetched -> answers.reuse(question, request, content, fetched));
    response.ifPresent(each -> reuse.used(wanted));
    return response;
  }

  /** Sees to it that the question is answered, and waits for that, at most so long. */
  void answer(Question question, Duration most) {
    long end = System.nanoTime() + most.toNanos();
    Wanted wanted = question.wanted();
    Optional<String> leader = start(question, wanted);
    while (leader.isPresent() && !leader.get().equals(question.messageId())) {
      String awaited = leader.get();
      if (!news.await(awaited, () -> !reuse.isUnderWay(wanted, awaited), left(end))) {
        late.add(new LateQuestions.Late(question, awaited));
        return;
      }
      leader = goOn(question, wanted, awaited);
    }
    leader.ifPresent(own -> news.await(own, () -> answers.isAnswered(own), left(end)));
  }

  /** Goes on with one whose asker waits no longer; tells for whose answer it still waits. */
  Optional<String> goOn(LateQuestions.Late waiting) {
    Question question = waiting.question();
    Wanted wanted = question.wanted();
    Optional<String> leader =
        reuse.isUnderWay(wanted, waiting.leader())
            ? Optional.of(waiting.leader())
            : goOn(question, wanted, waiting.leader());
    return leader.filter(each -> !each.equals(question.messageId()));
  }

  private Optional<String> goOn(Question question, Wanted wanted, String leader) {
    boolean isAnswered =
        reuse.kept(wanted).filter(each -> answers.reuse(question, each)).isPresent()
            || answers.share(question, leader);
    return isAnswered ? Optional.empty() : start(question, wanted);
  }

  /** Answers, asks or joins another; tells for whose answer it waits: its own, another's, none. */
  private Optional<String> start(Question question, Wanted wanted) {
    Look look = reuse.look(wanted, question.messageId());
    if (look instanceof Look.UnderWay way) {
      return Optional.of(way.leader());
    }
    if (look instanceof Look.Known known && answers.reuse(question, known.fetched())) {
      return Optional.empty();
    }
    askHolder(question);
    return Optional.of(question.messageId());
  }

  private void askHolder(Question question) {
    Entry way =
        limits.enter(
            question.entry().holder().department(),
            new ServiceCode(question.request().getEnvelope().getServiceCode()));
    if (way instanceof Entry.Now now) {
      try (Entry.Granted place = now.place()) {
        flows.sendBody(HubContract.EVIDENCE_AT_DEPARTMENT, question.request());
      } catch (RuntimeException e) {
        reuse.lost(question.messageId(), question.entry().resource().freshness());
        throw e;
      }
    } else if (way instanceof Entry.Later later) {
      Why why =
          later.why().orElse(Why.of("提供部门的请求过多，请稍后再问", "The holder is busy; ask again later"));
      answers.none(question, EvidenceOutcome.UNAVAILABLE, why);
    } else if (way instanceof Entry.Never never) {
      answers.none(question, EvidenceOutcome.UNAVAILABLE, never.why());
    }
  }

  private static Duration left(long end) {
    return Duration.ofNanos(end - System.nanoTime());
  }
}
