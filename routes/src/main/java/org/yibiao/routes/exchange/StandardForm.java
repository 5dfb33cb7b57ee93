package org.yibiao.routes.exchange;

import java.util.List;
import org.yibiao.adapters.kit.CatalogueData;
import org.yibiao.adapters.kit.ServiceBody;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A response as the standard allows it. A part of a body that is no body by itself, because of what
 * was not granted or not asked for, is given as catalogued data, which any part can be.
 */
public final class StandardForm {

  private static final SchemaCheck STANDARD = XmlSchemaCheck.of(DocumentType.xsd());
  private static final List<String> ABOUT =
      List.of(
          "department",
          "resourceCode",
          "origin",
          "obtainedAt",
          "validUntil",
          "certainty",
          "maskedField");

  private StandardForm() {}

  /** The response, itself or with its parts as catalogued data. */
  public static EvidenceResponse of(EvidenceResponse response) {
    ObjectNode tree = (ObjectNode) CanonicalJson.toTree(response);
    boolean isMasked = false;
    for (JsonNode evidence : tree.path("evidence")) {
      if (!evidence.path("maskedField").isEmpty()) {
        isMasked = true;
        unmasked((ObjectNode) evidence);
      }
    }
    if (!isMasked) {
      return response;
    }
    EvidenceResponse pruned = CanonicalJson.read(tree, EvidenceResponse.class);
    if (isWhole(tree, pruned)) {
      return pruned;
    }
    tree.path("evidence").forEach(each -> catalogued((ObjectNode) each));
    return CanonicalJson.read(tree, EvidenceResponse.class);
  }

  /**
   * A number or a yes that was taken away must not come back as 0 or no. A text does not come back:
   * if there is one, it is a masked form.
   */
  private static void unmasked(ObjectNode evidence) {
    List<String> masked =
        evidence.path("maskedField").valueStream().map(JsonNode::asString).toList();
    evidence.propertyNames().stream()
        .filter(name -> !ABOUT.contains(name))
        .forEach(
            body -> FieldSelection.removeIf(evidence.get(body), masked, each -> !each.isString()));
  }

  private static boolean isWhole(ObjectNode tree, EvidenceResponse pruned) {
    return CanonicalJson.toTree(pruned).equals(tree)
        && STANDARD.check(CanonicalXml.write(pruned)).isEmpty();
  }

  private static void catalogued(ObjectNode evidence) {
    if (evidence.path("maskedField").isEmpty()) {
      return;
    }
    for (String name : List.copyOf(evidence.propertyNames())) {
      if (!ABOUT.contains(name)) {
        JsonNode part = evidence.remove(name);
        evidence.set(ServiceBody.DATA_RECORD, CatalogueData.body(Flat.of((ObjectNode) part)));
      }
    }
  }
}
