package org.yibiao.routes.handover;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the department is told of its hand-over: counts, and the first thousand reasons. */
@Component
class HandoverReceipt {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MOST = 1000;

  private final RejectStore rejects;

  HandoverReceipt(RejectStore rejects) {
    this.rejects = rejects;
  }

  String of(HandoverEntry handover) {
    ObjectNode receipt = HandoverJson.of(MAPPER.createObjectNode(), handover);
    List<RejectEntry> reasons = rejects.of(handover.id(), 0, MOST);
    reasons.forEach(reason -> HandoverJson.of(receipt.withArray("/rejects").addObject(), reason));
    receipt.put("rejectsTold", reasons.size());
    return receipt.toPrettyString();
  }
}
