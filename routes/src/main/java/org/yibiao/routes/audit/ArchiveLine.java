package org.yibiao.routes.audit;

import java.nio.charset.StandardCharsets;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** An entry of the trail as a line of an archive. */
final class ArchiveLine {

  private ArchiveLine() {}

  static String of(AuditEntry entry) {
    AuditEvent event = entry.event();
    return CanonicalJson.mapper()
        .createObjectNode()
        .put("position", entry.position())
        .put("at", entry.at())
        .put("actor", event.actor())
        .put("action", event.action())
        .put("object", event.object())
        .put("outcome", event.outcome())
        .put("detail", event.detail())
        .put("previous", entry.previous())
        .put("chain", entry.chain())
        .toString();
  }

  static AuditEntry read(String line) {
    JsonNode json = CanonicalJson.tree(line.getBytes(StandardCharsets.UTF_8));
    return new AuditEntry(
        json.path("position").asLong(),
        json.path("at").asString(),
        new AuditEvent(
            json.path("actor").asString(),
            json.path("action").asString(),
            json.path("object").asString(),
            json.path("outcome").asString(),
            json.path("detail").asString()),
        json.path("previous").asString(),
        json.path("chain").asString());
  }
}
