package org.yibiao.hub.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.prefill.OnceOnly;
import org.yibiao.routes.prefill.OnceOnlyFigures;
import org.yibiao.routes.prefill.PrefillDesk;
import org.yibiao.routes.prefill.PrefillReply;
import org.yibiao.routes.prefill.PrefillRequest;

/** Forms filled in with what the departments know, and how much that spares applicants. */
@RestController
class PrefillController {

  private final PrefillDesk desk;
  private final OnceOnlyFigures figures;

  PrefillController(PrefillDesk desk, OnceOnlyFigures figures) {
    this.desk = desk;
    this.figures = figures;
  }

  @PostMapping(path = "/api/v1/prefill", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<PrefillReply> fill(@RequestBody byte[] body, Caller caller) {
    PrefillRequest request = JsonBody.read(body, PrefillRequest.class);
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(desk.fill(request, caller.departmentCode()));
  }

  /** The once-only rate of each matter, and of each department in it. */
  @GetMapping(path = "/api/v1/once-only", produces = MediaType.APPLICATION_JSON_VALUE)
  List<OnceOnly> figures() {
    return figures.all();
  }
}
