package org.yibiao.hub.web;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.subscriptions.Subscription;
import org.yibiao.routes.subscriptions.SubscriptionApplication;
import org.yibiao.routes.subscriptions.SubscriptionDesk;
import org.yibiao.routes.subscriptions.UndeliveredDesk;

/** Subscriptions to change events by REST, each department its own. */
@RestController
@RequestMapping(path = "/api/v1/subscriptions", produces = MediaType.APPLICATION_JSON_VALUE)
class SubscriptionController {

  private final SubscriptionDesk desk;
  private final UndeliveredDesk undelivered;

  SubscriptionController(SubscriptionDesk desk, UndeliveredDesk undelivered) {
    this.desk = desk;
    this.undelivered = undelivered;
  }

  /** Since when events are to be sent again. */
  record Replay(OffsetDateTime from) {}

  /** Why an event is given up. */
  record Skip(String reason) {}

  @PostMapping
  ResponseEntity<SubscriptionView> subscribe(@RequestBody byte[] body, Caller caller) {
    Subscription made =
        desk.subscribe(caller.departmentCode(), JsonBody.read(body, SubscriptionApplication.class));
    return ResponseEntity.created(URI.create("/api/v1/subscriptions/" + made.id()))
        .body(view(made));
  }

  @GetMapping
  List<SubscriptionView> list(Caller caller) {
    return desk.of(caller.departmentCode()).stream().map(this::view).toList();
  }

  @GetMapping("/{id}")
  SubscriptionView get(@PathVariable String id, Caller caller) {
    return view(desk.get(caller.departmentCode(), id));
  }

  @PostMapping("/{id}/pause")
  SubscriptionView pause(@PathVariable String id, Caller caller) {
    return view(desk.pause(caller.departmentCode(), id));
  }

  @PostMapping("/{id}/resume")
  SubscriptionView resume(@PathVariable String id, Caller caller) {
    return view(desk.resume(caller.departmentCode(), id));
  }

  @PostMapping("/{id}/end")
  SubscriptionView end(@PathVariable String id, Caller caller) {
    return view(desk.end(caller.departmentCode(), id));
  }

  @PostMapping("/{id}/replay")
  SubscriptionView replay(@PathVariable String id, @RequestBody byte[] body, Caller caller) {
    return view(desk.replay(caller.departmentCode(), id, JsonBody.read(body, Replay.class).from()));
  }

  @GetMapping("/{id}/undelivered")
  List<UndeliveredView> undelivered(@PathVariable String id, Caller caller) {
    return undelivered.of(caller.departmentCode(), id).stream().map(UndeliveredView::of).toList();
  }

  @PostMapping("/{id}/undelivered/{delivery}/retry")
  ResponseEntity<Void> retry(
      @PathVariable String id, @PathVariable String delivery, Caller caller) {
    undelivered.retry(caller.departmentCode(), id, delivery);
    return ResponseEntity.accepted().build();
  }

  @PostMapping("/{id}/undelivered/{delivery}/skip")
  ResponseEntity<Void> skip(
      @PathVariable String id,
      @PathVariable String delivery,
      @RequestBody byte[] body,
      Caller caller) {
    String reason =
        Optional.ofNullable(JsonBody.read(body, Skip.class).reason()).map(String::strip).orElse("");
    undelivered.skip(caller.departmentCode(), id, delivery, reason);
    return ResponseEntity.accepted().build();
  }

  private SubscriptionView view(Subscription subscription) {
    return SubscriptionView.of(subscription, desk.waiting(subscription));
  }
}
