package org.yibiao.verdict.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.verdict.DocumentVerdict;
import org.yibiao.verdict.Remark;
import org.yibiao.verdict.Session;
import org.yibiao.verdict.Summary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that a session came to, for programs. */
final class JsonReport implements Report {

  private static final JsonMapper MAPPER = CanonicalJson.mapper();

  @Override
  public void write(Session session, OutputStream out) throws IOException {
    out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree(session)));
    out.write('\n');
    out.flush();
  }

  static ObjectNode tree(Session session) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("session", session.id());
    root.put("at", session.at().toString());
    root.put("engine", session.engine());
    root.put("valid", session.summary().isAllValid());
    root.set("totals", summary(session.summary()));
    ArrayNode documents = root.putArray("document");
    session.documents().forEach(document -> documents.add(document(session, document)));
    ArrayNode unchecked = root.putArray("unchecked");
    session
        .unchecked()
        .forEach((name, why) -> unchecked.addObject().put("name", name).put("why", why));
    return root;
  }

  private static ObjectNode summary(Summary summary) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("documents", summary.documents());
    node.put("valid", summary.valid());
    node.put("invalid", summary.invalid());
    node.put("unchecked", summary.unchecked());
    node.put("shortened", summary.shortened());
    ObjectNode rules = node.putObject("rules");
    summary.remarks().forEach(rules::put);
    return node;
  }

  private static ObjectNode document(Session session, DocumentVerdict document) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("name", document.name());
    node.put("form", document.form().name());
    document.type().ifPresent(type -> node.put("type", type.element()));
    node.put("version", document.version().label());
    node.put("sha256", document.digest());
    node.put("valid", document.isValid());
    ArrayNode findings = node.putArray("finding");
    document.remarks().forEach(remark -> findings.add(remark(session, document, remark)));
    return node;
  }

  /** A finding as the standard writes it, and what is known beyond. */
  private static ObjectNode remark(Session session, DocumentVerdict document, Remark remark) {
    ObjectNode node = MAPPER.valueToTree(remark.finding());
    node.put("layer", remark.layer().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    remark.value().ifPresent(value -> node.put("value", value));
    node.put("source", remark.source());
    node.put("dictionary", session.hub() + remark.dictionary());
    String line = document.lines().getOrDefault(remark.spot().line(), "");
    if (!line.isEmpty()) {
      node.put("text", line);
    }
    return node;
  }
}
