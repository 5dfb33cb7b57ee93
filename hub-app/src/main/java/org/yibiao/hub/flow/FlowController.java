package org.yibiao.hub.flow;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.traffic.Way;
import org.yibiao.routes.watch.FlowBoard;
import org.yibiao.routes.watch.FlowMinutes;
import org.yibiao.routes.watch.FlowPicture;

/** What flows through the hub: now, as it changes, and through the day. */
@RestController
class FlowController {

  private static final int MOST_HOURS = 168;

  private final FlowBoard board;
  private final FlowMinutes minutes;
  private final FlowViewers viewers;

  FlowController(FlowBoard board, FlowMinutes minutes, FlowViewers viewers) {
    this.board = board;
    this.minutes = minutes;
    this.viewers = viewers;
  }

  @GetMapping(path = "/api/v1/flow", produces = MediaType.APPLICATION_JSON_VALUE)
  FlowPicture now(Caller caller) {
    return Scope.of(caller).cut(board.picture());
  }

  @GetMapping(path = "/api/v1/flow/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter follow(Caller caller) {
    return viewers.join(Scope.of(caller));
  }

  @GetMapping(path = "/api/v1/flow/day", produces = MediaType.APPLICATION_JSON_VALUE)
  List<FlowMinutes.Point> day(
      Caller caller,
      @RequestParam(name = "hours", defaultValue = "24") int hours,
      @RequestParam(name = "way", defaultValue = "") String way,
      @RequestParam(name = "party", defaultValue = "") String party) {
    if (hours < 1 || hours > MOST_HOURS) {
      throw new Refusal(
          Problems.wrongValue("hours", Integer.toString(hours), List.of("1…" + MOST_HOURS)));
    }
    return minutes.curve(Duration.ofHours(hours), wayOf(way), Scope.of(caller).party(party));
  }

  private static Optional<Way> wayOf(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Way> way =
        Arrays.stream(Way.values()).filter(each -> each.code().equals(name)).findFirst();
    if (way.isEmpty()) {
      throw new Refusal(
          Problems.wrongValue("way", name, Arrays.stream(Way.values()).map(Way::code).toList()));
    }
    return way;
  }
}
