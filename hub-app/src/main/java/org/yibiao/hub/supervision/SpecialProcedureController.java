package org.yibiao.hub.supervision;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.hub.web.JsonBody;
import org.yibiao.routes.supervision.SpecialProcedures;

/** Special procedures of a step: its clock stands still, or its limit is longer. */
@RestController
@RequestMapping(
    path = "/api/v1/cases/{caseNumber}/steps/{stepId}/special-procedures",
    produces = MediaType.APPLICATION_JSON_VALUE)
class SpecialProcedureController {

  private final SpecialProcedures procedures;

  SpecialProcedureController(SpecialProcedures procedures) {
    this.procedures = procedures;
  }

  /**
   * What is to begin.
   *
   * @param extendsBy working days; not there: the clock stands still
   */
  record Wish(String kind, Integer extendsBy, String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ProcedureView begin(
      @PathVariable String caseNumber,
      @PathVariable String stepId,
      @RequestBody byte[] body,
      Caller caller) {
    Wish wish = JsonBody.read(body, Wish.class);
    return ProcedureView.of(
        procedures.begin(
            caseNumber,
            stepId,
            new SpecialProcedures.Wish(
                words(wish.kind()), Optional.ofNullable(wish.extendsBy()), words(wish.reason())),
            actor(caller)));
  }

  @PostMapping("/{id}/end")
  ProcedureView end(
      @PathVariable String caseNumber,
      @PathVariable String stepId,
      @PathVariable String id,
      Caller caller) {
    return ProcedureView.of(procedures.end(caseNumber, stepId, id, actor(caller)));
  }

  private static SpecialProcedures.Actor actor(Caller caller) {
    return new SpecialProcedures.Actor(caller.name(), SupervisionController.own(caller));
  }

  private static String words(String given) {
    return Optional.ofNullable(given).orElse("");
  }
}
