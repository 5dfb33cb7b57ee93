package org.yibiao.standard.batch;

import java.util.function.UnaryOperator;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.validation.Checked;
import org.yibiao.standard.validation.StandardValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Batches in JSON.
 *
 * @param validator checks documents
 */
record JsonFace(StandardValidator validator) implements Face<JsonNode> {

  @Override
  public Checked check(Parts<JsonNode> parts, StandardVersion version, UnaryOperator<Place> seen) {
    JsonNode standIn = StandIn.of(version).json();
    ObjectNode batch = CanonicalJson.mapper().createObjectNode();
    batch.set("header", parts.header().orElseGet(() -> standIn.path("header")));
    batch.putArray("record").addAll(parts.records());
    batch.set("trailer", parts.trailer().orElseGet(() -> standIn.path("trailer")));
    return validator.checkJson(DocumentType.BATCH, () -> batch, seen);
  }
}
