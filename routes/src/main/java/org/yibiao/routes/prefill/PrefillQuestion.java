package org.yibiao.routes.prefill;

import java.util.List;
import org.yibiao.routes.catalogue.CatalogueEntry;
import org.yibiao.routes.plan.Prefill;
import org.yibiao.standard.v1.EvidenceRequest;

/**
 * A question to a department for a prefill.
 *
 * @param ask what the plan says
 * @param entry who holds it
 * @param places JSON Pointers in the submission of all that it is about
 * @param request what is asked
 */
public record PrefillQuestion(
    Prefill.Ask ask, CatalogueEntry entry, List<String> places, EvidenceRequest request) {}
