package org.yibiao.hub.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.Why;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.retention.PurgeReport;
import org.yibiao.routes.retention.RetentionDesk;

/** What is kept how long, and a purge before its time. */
@RestController
@RequestMapping(path = "/api/v1/retention", produces = MediaType.APPLICATION_JSON_VALUE)
class RetentionController {

  private final RetentionDesk desk;

  RetentionController(RetentionDesk desk) {
    this.desk = desk;
  }

  /** What is null is not there. */
  record View(List<RetentionDesk.Kept> classes, String at, OffsetDateTime nextRun, Run lastRun) {

    static View of(RetentionDesk.Overview overview) {
      return new View(
          overview.classes(),
          overview.at(),
          overview.nextRun().orElse(null),
          overview.lastRun().map(Run::of).orElse(null));
    }
  }

  /** A run, with the words in which people are told of it. */
  record Run(
      String id,
      OffsetDateTime beganAt,
      OffsetDateTime endedAt,
      String by,
      boolean dryRun,
      long rows,
      List<Part> parts) {

    static Run of(PurgeReport report) {
      return new Run(
          report.id(),
          report.beganAt(),
          report.endedAt(),
          report.by(),
          report.dryRun(),
          report.rows(),
          report.parts().stream().map(Part::of).toList());
    }
  }

  /** One class of a run. */
  record Part(
      String code, Name label, OffsetDateTime until, long rows, boolean more, Name failure) {

    static Part of(PurgeReport.Part part) {
      return new Part(
          part.of(),
          part.label(),
          part.until().orElse(null),
          part.rows(),
          part.more(),
          part.failure().map(Part::name).orElse(null));
    }

    private static Name name(Why why) {
      return new Name(why.zh(), why.en());
    }
  }

  @GetMapping
  View show() {
    return View.of(desk.overview());
  }

  /** Whoever does not say which does nothing that could not be undone. */
  @PostMapping("/runs")
  Run run(@RequestParam(defaultValue = "true") String dryRun, Caller caller) {
    return switch (dryRun) {
      case "true" -> Run.of(desk.dryRun(caller.name()));
      case "false" -> Run.of(desk.run(caller.name()));
      default -> throw new Refusal(Problems.wrongValue("dryRun", dryRun, List.of("true", "false")));
    };
  }
}
