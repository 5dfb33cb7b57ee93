package org.yibiao.hub.conformance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.hub.web.JsonBody;

/** Runs of the conformance kit: what may be tested, what was found. */
@RestController
@RequestMapping(path = "/api/v1/conformance", produces = MediaType.APPLICATION_JSON_VALUE)
class ConformanceController {

  private final ConformanceDesk desk;
  private final RunViews views;

  ConformanceController(ConformanceDesk desk, RunViews views) {
    this.desk = desk;
    this.views = views;
  }

  /** Whose system is to be tested. */
  record Wish(String department) {}

  @GetMapping("/targets")
  RunViews.Targets targets(Caller caller) {
    return views.targets(desk.targets(caller));
  }

  @GetMapping("/runs")
  List<RunViews.Run> list(Caller caller) {
    return desk.newest(caller).stream().map(views::run).toList();
  }

  @PostMapping("/runs")
  @ResponseStatus(HttpStatus.CREATED)
  RunViews.Run start(@RequestBody byte[] body, Caller caller) {
    String department =
        Optional.ofNullable(JsonBody.read(body, Wish.class).department()).orElse("");
    return views.run(desk.start(department, caller));
  }

  @GetMapping("/runs/{id}")
  RunViews.Run show(@PathVariable String id, Caller caller) {
    return views.run(desk.find(id, caller));
  }

  @GetMapping("/runs/{id}/report")
  ResponseEntity<byte[]> report(@PathVariable String id, Caller caller) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(desk.report(id, caller).getBytes(StandardCharsets.UTF_8));
  }
}
