package org.yibiao.hub.flow;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One who watches. Whoever is slow misses pictures, and holds up nobody: there is one picture at
 * most that waits to be sent, the newest.
 */
final class Viewer {

  private final Scope scope;
  private final SseEmitter emitter;
  private final Executor executor;
  private final AtomicReference<String> next = new AtomicReference<>("");
  private final AtomicBoolean isSending = new AtomicBoolean();

  Viewer(Scope scope, SseEmitter emitter, Executor executor) {
    this.scope = scope;
    this.emitter = emitter;
    this.executor = executor;
  }

  Scope scope() {
    return scope;
  }

  SseEmitter emitter() {
    return emitter;
  }

  void show(String picture) {
    next.set(picture);
    if (!picture.isEmpty() && isSending.compareAndSet(false, true)) {
      executor.execute(this::send);
    }
  }

  private void send() {
    try {
      String picture = next.getAndSet("");
      while (!picture.isEmpty()) {
        emitter.send(SseEmitter.event().name("picture").data(picture));
        picture = next.getAndSet("");
      }
    } catch (IOException | IllegalStateException gone) {
      emitter.completeWithError(gone);
    } finally {
      isSending.set(false);
    }
    if (!next.get().isEmpty() && isSending.compareAndSet(false, true)) {
      executor.execute(this::send);
    }
  }
}
