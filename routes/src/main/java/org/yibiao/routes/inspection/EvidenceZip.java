package org.yibiao.routes.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.audit.AuditTrail;
import org.yibiao.routes.intake.Problems;
import org.yibiao.routes.intake.Refusal;
import org.yibiao.routes.messages.HopContent;
import org.yibiao.routes.messages.HopEntry;
import org.yibiao.routes.messages.MessageEntry;
import org.yibiao.routes.messages.MessageViewer;
import org.yibiao.routes.messages.MessageViewer.Sees;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message with all its hops in one file, for whoever has to prove what crossed. The manifest
 * names the digest of every file in it, and the audit trail holds the digest of the manifest:
 * whoever has the file can show that nothing in it was changed since it was handed out, and by the
 * digests of the hops, that it is what crossed.
 */
@Component
public class EvidenceZip {

  private final MessageDesk desk;
  private final AuditTrail audit;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  EvidenceZip(MessageDesk desk, AuditTrail audit, JdbcTemplate jdbc, Clock clock) {
    this.desk = desk;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Part(String name, byte[] bytes) {}

  /**
   * The file, in clear for those who may see that, and else masked.
   *
   * @throws Refusal if there is no such message, or the viewer may not see what crossed
   */
  @Transactional
  public byte[] of(String id, MessageViewer viewer) {
    MessageEntry message = desk.message(id, viewer);
    if (viewer.sees() == Sees.NOTHING) {
      throw new Refusal(Problems.notAllowed());
    }
    List<Part> parts = new ArrayList<>();
    ArrayNode hops = CanonicalJson.mapper().createArrayNode();
    desk.hops(message).forEach(hop -> hops.add(hop(message, hop, viewer, parts)));
    byte[] manifest = manifest(message, hops, parts, viewer);
    audit.enter(
        new AuditEvent(
            viewer.name(),
            "message-evidence",
            id,
            AuditEvent.DONE,
            CanonicalJson.mapper()
                .createObjectNode()
                .put("manifest", Digest.sha256(manifest))
                .put("masked", viewer.sees() != Sees.CLEAR)
                .toString()));
    parts.add(new Part("manifest.json", manifest));
    return zip(parts);
  }

  private ObjectNode hop(
      MessageEntry message, HopEntry hop, MessageViewer viewer, List<Part> parts) {
    ObjectNode node = CanonicalJson.mapper().createObjectNode();
    node.put("ordinal", hop.ordinal());
    node.put("direction", hop.direction().code());
    node.put("party", hop.party());
    node.put("protocol", hop.protocol());
    node.put("node", hop.node());
    node.put("try", hop.tries());
    node.put("at", hop.at().toString());
    node.put("bytes", hop.bytes());
    node.put("sha256", hop.sha256());
    hop.tookMillis().ifPresent(took -> node.put("tookMillis", took));
    hop.outcome().ifPresent(outcome -> node.put("outcome", outcome));
    hop.error().ifPresent(error -> node.put("error", error));
    if (viewer.maySee(hop)) {
      desk.content(message, hop)
          .map(content -> given(message, hop, content, viewer))
          .ifPresent(content -> add(hop, content, node, parts));
    }
    return node;
  }

  private HopContent given(
      MessageEntry message, HopEntry hop, HopContent content, MessageViewer viewer) {
    return viewer.sees() == Sees.CLEAR ? content : desk.masked(message, hop, content).masked();
  }

  private static void add(HopEntry hop, HopContent content, ObjectNode node, List<Part> parts) {
    String name = "hops/%02d-%s".formatted(hop.ordinal(), hop.direction().code());
    add(name + ".native", "native", content.natively(), node, parts);
    add(name + ".canonical", "canonical", content.canonical(), node, parts);
    if (content.isCut()) {
      node.put("cut", true);
    }
  }

  private static void add(
      String name, String form, Optional<byte[]> bytes, ObjectNode node, List<Part> parts) {
    bytes.ifPresent(
        each -> {
          parts.add(new Part(name, each));
          node.put(form, name);
        });
  }

  private byte[] manifest(
      MessageEntry message, ArrayNode hops, List<Part> parts, MessageViewer viewer) {
    ObjectNode manifest = CanonicalJson.mapper().createObjectNode();
    manifest.put("messageId", message.id());
    manifest.put("kind", message.kind().code());
    manifest.put("conversation", message.conversation());
    message.causedBy().ifPresent(cause -> manifest.put("causedBy", cause));
    message.caseNumber().ifPresent(number -> manifest.put("caseNumber", number));
    manifest.put("asker", message.asker());
    manifest.put("department", message.department());
    message.service().ifPresent(service -> manifest.put("service", service));
    manifest.put("state", message.state().code());
    manifest.put("receivedAt", message.receivedAt().toString());
    manifest.put("madeAt", clock.instant().toString());
    manifest.put("madeFor", viewer.name());
    manifest.put("masked", viewer.sees() != Sees.CLEAR);
    manifest.set("auditBefore", end());
    manifest.set("hops", hops);
    ObjectNode files = manifest.putObject("files");
    parts.forEach(each -> files.put(each.name(), Digest.sha256(each.bytes())));
    return CanonicalJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
  }

  /** Where the audit trail stands: the entry of this file follows then or later. */
  private ObjectNode end() {
    return jdbc.queryForObject(
        "select position, chain from audit_end where id = 1",
        (row, number) ->
            CanonicalJson.mapper()
                .createObjectNode()
                .put("position", row.getLong(1))
                .put("chain", row.getString(2)));
  }

  private static byte[] zip(List<Part> parts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      for (Part part : parts) {
        zip.putNextEntry(new ZipEntry(part.name()));
        zip.write(part.bytes());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
