package org.yibiao.hub.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.hub.access.CaseView;
import org.yibiao.routes.cases.CaseDocument;
import org.yibiao.routes.cases.StepRepeat;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.value.StepId;

/** Cases: to see one, and to have one of its steps tried again. */
@RestController
@RequestMapping("/api/v1/cases/{caseNumber}")
class CaseController {

  private final CaseDocument cases;
  private final StepRepeat repeat;

  CaseController(CaseDocument cases, StepRepeat repeat) {
    this.cases = cases;
    this.repeat = repeat;
  }

  @GetMapping
  ResponseEntity<byte[]> show(
      @PathVariable("caseNumber") String caseNumber,
      @RequestAttribute(CaseView.ATTRIBUTE) CaseView view,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
    Syntax syntax = Syntax.ofAccept(accept, Syntax.JSON);
    Case document =
        cases
            .of(caseNumber)
            .orElseThrow(() -> new Refusal(Problems.notFound("/api/v1/cases/" + caseNumber)));
    document.getPart().removeIf(part -> !view.shows(part.getDepartment().getCode()));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(syntax.mediaType()))
        .body(syntax.write(document));
  }

  @PostMapping("/steps/{stepId}/retry")
  ResponseEntity<byte[]> retry(
      @PathVariable("caseNumber") String caseNumber,
      @PathVariable("stepId") String stepId,
      Caller caller,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
    String place = "/api/v1/cases/" + caseNumber + "/steps/" + stepId;
    CaseView view = new CaseView(caller.department());
    if (!StepId.isValid(stepId) || !shows(view, caseNumber, stepId)) {
      throw new Refusal(Problems.notFound(place));
    }
    return switch (repeat.repeat(caseNumber, new StepId(stepId))) {
      case REPEATED -> show(caseNumber, view, accept);
      case UNKNOWN_STEP -> throw new Refusal(Problems.notFound(place));
      case NOT_WAITING -> throw new Refusal(Problems.notWaiting(stepId));
      // shown above it says itself that it was purged, unless that happens just now
      case PURGED -> show(caseNumber, view, accept);
    };
  }

  /** What a department may not see is not there for it. */
  private boolean shows(CaseView view, String caseNumber, String stepId) {
    return cases.of(caseNumber).stream()
        .flatMap(document -> document.getPart().stream())
        .filter(part -> part.getStepId().equals(stepId))
        .anyMatch(part -> view.shows(part.getDepartment().getCode()));
  }
}
