package org.yibiao.routes.handover;

import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import tools.jackson.databind.node.ObjectNode;

/** Hand-overs and what was set aside, in JSON. */
public final class HandoverJson {

  private HandoverJson() {}

  /** Puts a hand-over into an object. */
  public static ObjectNode of(ObjectNode into, HandoverEntry handover) {
    into.put("id", handover.id())
        .put("department", handover.department())
        .put("code", handover.code())
        .put("resourceCode", handover.resource())
        .put("fileName", handover.fileName())
        .put("sha256", handover.sha256())
        .put("bytes", handover.bytes())
        .put("state", handover.state().text())
        .put("records", handover.checkpoint().records())
        .put("accepted", handover.accepted())
        .put("rejected", handover.rejected())
        .put("line", handover.checkpoint().line())
        .put("bytesDone", handover.checkpoint().offset())
        .put("receivedAt", handover.receivedAt().toString());
    handover.endedAt().ifPresent(at -> into.put("endedAt", at.toString()));
    handover.reason().ifPresent(reason -> text(into.putObject("reason"), reason));
    return into;
  }

  /** Puts a reason for which a record was set aside into an object. */
  public static ObjectNode of(ObjectNode into, RejectEntry reject) {
    into.put("record", reject.record())
        .put("line", reject.line())
        .put("offset", reject.offset())
        .put("rule", reject.rule());
    reject.field().ifPresent(field -> into.put("field", field));
    text(into.putObject("reason"), reject.reason());
    text(into.putObject("remedy"), reject.remedy());
    return into.put("shown", reject.shown());
  }

  private static void text(ObjectNode into, Name text) {
    into.put("zh", text.zh()).put("en", text.en());
  }
}
