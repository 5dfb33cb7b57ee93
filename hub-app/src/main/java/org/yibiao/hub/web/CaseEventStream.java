package org.yibiao.hub.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.yibiao.hub.access.Caller;
import org.yibiao.hub.access.CaseView;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.events.CaseEvent;
import org.yibiao.routes.events.CaseEvents;
import org.yibiao.routes.events.CaseNews;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.standard.CanonicalJson;

/**
 * What happens to a case, as it happens: server-sent events, first what was, then what comes. A
 * client that reconnects with {@code Last-Event-ID} misses nothing.
 */
@RestController
class CaseEventStream {

  private static final Duration ONE_HOUR = Duration.ofHours(1);

  private final CaseStore cases;
  private final CaseEvents events;
  private final CaseNews news;
  private final Duration lasts;
  private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

  CaseEventStream(
      CaseStore cases,
      CaseEvents events,
      CaseNews news,
      @Value("${yibiao.console.stream-lasts}") Duration lasts) {
    this.cases = cases;
    this.events = events;
    this.news = news;
    this.lasts = lasts;
  }

  @GetMapping(
      path = "/api/v1/cases/{caseNumber}/events",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter follow(
      @PathVariable("caseNumber") String caseNumber,
      Caller caller,
      @RequestAttribute(CaseView.ATTRIBUTE) CaseView view,
      @RequestHeader(name = "Last-Event-ID", defaultValue = "0") long last) {
    CaseFile file =
        cases
            .byNumber(caseNumber)
            .orElseThrow(() -> new Refusal(Problems.notFound("/api/v1/cases/" + caseNumber)));
    if (file.isPurged()) {
      throw new Refusal(Problems.casePurged(file));
    }
    // a key stays what it is; a login may end, and shows soon that it has not
    Duration time = caller.name().isEmpty() ? ONE_HOUR : lasts;
    Follower follower = new Follower(new SseEmitter(time.toMillis()), caseNumber, view, last);
    CaseNews.Subscription subscription = news.listen(follower::hear);
    open.add(follower.emitter);
    follower.emitter.onCompletion(
        () -> {
          open.remove(follower.emitter);
          subscription.close();
        });
    follower.emitter.onTimeout(follower.emitter::complete);
    follower.emitter.onError(error -> follower.emitter.complete());
    follower.hear(caseNumber);
    return follower.emitter;
  }

  /** The hub stops: it would wait for these streams as for any other request that is on its way. */
  @EventListener(ContextClosedEvent.class)
  void end() {
    open.forEach(SseEmitter::complete);
  }

  private final class Follower {
    private final SseEmitter emitter;
    private final String caseNumber;
    private final CaseView view;
    private long last;

    Follower(SseEmitter emitter, String caseNumber, CaseView view, long last) {
      this.emitter = emitter;
      this.caseNumber = caseNumber;
      this.view = view;
      this.last = last;
    }

    synchronized void hear(String about) {
      if (!about.equals(caseNumber)) {
        return;
      }
      try {
        for (CaseEvent event : events.after(caseNumber, last)) {
          if (event.service().map(view::showsService).orElse(true)) {
            send(event);
          }
          last = event.id();
        }
      } catch (IOException | IllegalStateException e) {
        emitter.completeWithError(e);
      }
    }

    private void send(CaseEvent event) throws IOException {
      emitter.send(
          SseEmitter.event().id(Long.toString(event.id())).data(CanonicalJson.writeString(event)));
    }
  }
}
