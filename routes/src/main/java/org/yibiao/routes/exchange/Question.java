package org.yibiao.routes.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.reuse.Wanted;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.EvidenceRequest;
import tools.jackson.databind.node.ObjectNode;

/**
 * A data request that was let through and is to be answered.
 *
 * @param request what the holder is asked, if it is
 * @param entry what is asked for
 */
record Question(EvidenceRequest request, AskedEntry asked, CatalogueEntry entry) {

  // what the holder's answer does not depend on: the message's own data, the ground, which the hub
  // looks at, and what the hub makes of the data
  private static final List<String> WITHOUT_EFFECT =
      List.of("envelope", "legalBasis", "caseNumber", "wish", "question", "field", "answerBy");

  String messageId() {
    return asked.messageId();
  }

  /**
   * What it wants: from this service, in this form, and with the whole subject, not its number
   * alone, because a holder may compare the name, too.
   */
  Wanted wanted() {
    ObjectNode tree = (ObjectNode) CanonicalJson.toTree(request);
    tree.remove(WITHOUT_EFFECT);
    String parameters = new String(CanonicalJson.writeCanonical(tree), StandardCharsets.UTF_8);
    return new Wanted(
        asked.holder(),
        asked.subject(),
        asked.resource(),
        List.of(asked.service(), entry.resource().body(), asked.division(), parameters),
        asked.entitlement().fields(),
        entry.resource().freshness());
  }
}
