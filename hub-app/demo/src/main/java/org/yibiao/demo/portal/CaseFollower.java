package org.yibiao.demo.portal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.yibiao.routes.events.CaseEvent;

/** Follows one case by its server-sent events, and takes up again where the stream broke off. */
public final class CaseFollower {

  private static final long PAUSE_MILLIS = 500;

  private final HttpClient http;
  private final URI events;
  private long last;

  CaseFollower(HttpClient http, URI events) {
    this.http = http;
    this.events = events;
  }

  /**
   * Hands on every event that was not handed on before, as it comes.
   *
   * @param goesOn says whether to go on after an event
   * @return false if the deadline came first
   */
  public boolean follow(Predicate<CaseEvent> goesOn, Instant deadline) throws InterruptedException {
    while (Instant.now().isBefore(deadline)) {
      EventLines lines = new EventLines(event -> handOn(event, goesOn));
      http.sendAsync(request(), BodyHandlers.fromLineSubscriber(lines))
          .whenComplete((response, failure) -> lines.end());
      if (lines.hasEnoughBefore(deadline)) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    return false;
  }

  private boolean handOn(CaseEvent event, Predicate<CaseEvent> goesOn) {
    last = event.id();
    return goesOn.test(event);
  }

  private HttpRequest request() {
    return HttpRequest.newBuilder(events)
        .header("Accept", "text/event-stream")
        .header("Last-Event-ID", Long.toString(last))
        .build();
  }
}
