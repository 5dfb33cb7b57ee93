package org.yibiao.hub.flow;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.yibiao.routes.watch.FlowBoard;
import org.yibiao.routes.watch.FlowPicture;
import tools.jackson.databind.json.JsonMapper;

/**
 * Those who watch the flow. The picture is drawn and written once for all who see the same of it,
 * and not at all while nobody watches.
 */
@Component
class FlowViewers {

  private final FlowBoard board;
  private final Executor executor;
  private final JsonMapper json;
  private final Duration lasts;
  private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();

  FlowViewers(
      FlowBoard board,
      @Qualifier("applicationTaskExecutor") Executor executor,
      JsonMapper json,
      @Value("${yibiao.console.stream-lasts}") Duration lasts) {
    this.board = board;
    this.executor = executor;
    this.json = json;
    this.lasts = lasts;
  }

  /**
   * One more watches; it is shown the picture at once. The stream ends soon, and who still may
   * watch takes it up again: so nobody watches on whose token, role or account has ended.
   */
  SseEmitter join(Scope scope) {
    Viewer viewer = new Viewer(scope, new SseEmitter(lasts.toMillis()), executor);
    viewers.add(viewer);
    viewer.emitter().onCompletion(() -> viewers.remove(viewer));
    viewer.emitter().onTimeout(viewer.emitter()::complete);
    viewer.emitter().onError(error -> viewer.emitter().complete());
    viewer.show(text(scope, board.picture()));
    return viewer.emitter();
  }

  /** Shows everybody the picture as it is now. */
  void show() {
    if (viewers.isEmpty()) {
      return;
    }
    FlowPicture picture = board.picture();
    Map<Scope, String> texts =
        viewers.stream()
            .map(Viewer::scope)
            .distinct()
            .collect(Collectors.toMap(scope -> scope, scope -> text(scope, picture)));
    viewers.forEach(viewer -> viewer.show(texts.getOrDefault(viewer.scope(), "")));
  }

  private String text(Scope scope, FlowPicture picture) {
    return json.writeValueAsString(scope.cut(picture));
  }

  /** The hub stops: it would wait for these streams as for any other request. */
  @EventListener(ContextClosedEvent.class)
  void end() {
    viewers.forEach(viewer -> viewer.emitter().complete());
  }
}
