package org.yibiao.hub.applicant;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.matters.MatterSheet;
import org.yibiao.routes.matters.Matters;

/** The matters that can be applied for. */
@RestController
@RequestMapping(path = "/api/v1/matters", produces = MediaType.APPLICATION_JSON_VALUE)
class MatterController {

  private final Matters matters;

  MatterController(Matters matters) {
    this.matters = matters;
  }

  @GetMapping
  List<MatterSheet> all() {
    return matters.all();
  }

  @GetMapping("/{matterCode}")
  MatterSheet one(@PathVariable String matterCode) {
    return matters
        .of(matterCode)
        .orElseThrow(() -> new Refusal(Problems.notFound("/api/v1/matters/" + matterCode)));
  }
}
