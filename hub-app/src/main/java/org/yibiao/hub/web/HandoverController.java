package org.yibiao.hub.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibiao.hub.access.Caller;
import org.yibiao.routes.handover.HandoverEntry;
import org.yibiao.routes.handover.HandoverJson;
import org.yibiao.routes.handover.Handovers;
import org.yibiao.routes.handover.Handovers.Page;
import org.yibiao.routes.handover.RejectEntry;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Hand-overs: to see how they go and what was set aside, and to have a failed one go on. */
@RestController
@RequestMapping("/api/v1/handovers")
class HandoverController {

  private static final String PLACE = "/api/v1/handovers/";
  private static final int MOST = 500;

  private final Handovers handovers;
  private final JsonMapper json = JsonMapper.builder().build();

  HandoverController(Handovers handovers) {
    this.handovers = handovers;
  }

  @GetMapping
  ResponseEntity<byte[]> list(
      Caller caller,
      @RequestParam(name = "from", defaultValue = "0") int from,
      @RequestParam(name = "size", defaultValue = "50") int size) {
    Page<HandoverEntry> page =
        handovers.newest(caller.department(), bounded("from", from, 0), most(size));
    ObjectNode answer = page(page.total(), from);
    ArrayNode items = answer.putArray("items");
    page.items().forEach(each -> HandoverJson.of(items.addObject(), each));
    return answer(answer);
  }

  @GetMapping("/{id}")
  ResponseEntity<byte[]> show(@PathVariable("id") String id, Caller caller) {
    return answer(HandoverJson.of(json.createObjectNode(), known(id, caller)));
  }

  @GetMapping("/{id}/rejects")
  ResponseEntity<byte[]> rejects(
      @PathVariable("id") String id,
      Caller caller,
      @RequestParam(name = "from", defaultValue = "0") int from,
      @RequestParam(name = "size", defaultValue = "50") int size) {
    known(id, caller);
    Page<RejectEntry> page = handovers.rejects(id, bounded("from", from, 0), most(size));
    ObjectNode answer = page(page.total(), from);
    ArrayNode items = answer.putArray("items");
    page.items().forEach(each -> HandoverJson.of(items.addObject(), each));
    return answer(answer);
  }

  @PostMapping("/{id}/retry")
  ResponseEntity<byte[]> retry(@PathVariable("id") String id, Caller caller) {
    known(id, caller);
    if (!handovers.retry(id)) {
      throw new Refusal(Problems.notFailed(id));
    }
    return show(id, caller);
  }

  /** A department's own, or anybody's for those who act for no department. */
  private HandoverEntry known(String id, Caller caller) {
    return handovers
        .find(id)
        .filter(entry -> caller.sees(entry.department()))
        .orElseThrow(() -> new Refusal(Problems.notFound(PLACE + id)));
  }

  private static int most(int size) {
    return Math.min(MOST, bounded("size", size, 1));
  }

  private static int bounded(String name, int value, int least) {
    if (value < least) {
      throw new Refusal(Problems.wrongValue(name, Integer.toString(value)));
    }
    return value;
  }

  private ObjectNode page(long total, int from) {
    return json.createObjectNode().put("total", total).put("from", from);
  }

  private static ResponseEntity<byte[]> answer(ObjectNode body) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(body.toString().getBytes(StandardCharsets.UTF_8));
  }
}
