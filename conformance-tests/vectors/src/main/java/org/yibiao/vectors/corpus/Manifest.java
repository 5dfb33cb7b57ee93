package org.yibiao.vectors.corpus;

import java.util.List;
import java.util.Locale;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.vectors.constraint.Constraint;
import org.yibiao.vectors.mutation.Expected;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The vectors and the constraints as they are published, in the form of {@code
 * manifest.schema.json}.
 *
 * @param version the version of the standard
 * @param corpus what is published
 */
record Manifest(String version, Corpus corpus) {

  /** The time that every vector is judged for. */
  static final String AS_OF = "2026-11-21T00:00:00Z";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The list of the vectors. */
  ObjectNode manifest() {
    ObjectNode manifest = head();
    ArrayNode vectors = manifest.putArray("vectors");
    corpus.vectors().forEach(vector -> vectors.add(vector(vector)));
    return manifest;
  }

  /** The list of the constraints. */
  ObjectNode constraints() {
    ObjectNode list = head();
    list.remove("asOf");
    ArrayNode constraints = list.putArray("constraints");
    corpus.constraints().forEach(constraint -> constraints.add(constraint(constraint)));
    return list;
  }

  private ObjectNode head() {
    return JSON.objectNode()
        .put("standard", CanonicalXml.NAMESPACE)
        .put("version", version)
        .put("asOf", AS_OF);
  }

  private static ObjectNode vector(Vector vector) {
    ObjectNode node =
        JSON.objectNode()
            .put("id", vector.id())
            .put("document", vector.type().element())
            .put("mediaType", vector.face().mediaType())
            .put("file", vector.file())
            .put("verdict", vector.expect().valid() ? "valid" : "invalid")
            .put("layer", lower(vector.expect().layer()));
    strings(node.putArray("constraints"), vector.constraints());
    ArrayNode findings = node.putArray("findings");
    vector.expect().findings().forEach(finding -> findings.add(finding(finding)));
    return node;
  }

  private static ObjectNode finding(Expected finding) {
    return JSON.objectNode()
        .put("rule", finding.rule())
        .put("pointer", finding.pointer())
        .put("xpath", finding.xpath())
        .put("severity", finding.severity());
  }

  private static ObjectNode constraint(Constraint constraint) {
    ObjectNode node =
        JSON.objectNode().put("id", constraint.id()).put("layer", lower(constraint.layer()));
    constraint.faces().forEach(face -> node.withArray("mediaTypes").add(face.mediaType()));
    ObjectNode source = node.putObject("source");
    constraint.source().forEach(source::put);
    return node;
  }

  private static void strings(ArrayNode to, List<String> texts) {
    texts.forEach(to::add);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
