package org.yibiao.hub.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.changes.ChangeEntry;
import org.yibiao.routes.changes.ChangeReports;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;

/**
 * Change events by REST: a department that speaks the standard reports one, and reads those that it
 * may see, in the order in which they came.
 */
@RestController
class ChangeController {

  private static final int MOST = 100;

  private final ChangeReports reports;

  ChangeController(ChangeReports reports) {
    this.reports = reports;
  }

  @PostMapping("/api/v1/changes")
  ResponseEntity<Void> report(
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = "") String contentType,
      Caller caller,
      InputStream body)
      throws IOException {
    Syntax syntax =
        Syntax.ofContentType(contentType)
            .orElseThrow(() -> new Refusal(Problems.unsupportedMediaType(contentType)));
    reports.take(syntax, body.readAllBytes(), caller.departmentCode());
    return ResponseEntity.accepted().build();
  }

  @GetMapping(path = "/api/v1/changes", produces = MediaType.APPLICATION_JSON_VALUE)
  List<ChangeEntry> list(
      @RequestParam(defaultValue = "0") long after,
      @RequestParam Optional<String> resource,
      Caller caller) {
    return reports.visibleTo(caller.departmentCode(), after, resource, MOST);
  }
}
