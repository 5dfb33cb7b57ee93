package org.yibiao.routes.catalogue.imports;

import org.yibiao.routes.audit.AuditEvent;
import org.yibiao.routes.catalogue.imports.ListedChanges.Counts;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Problem;
import tools.jackson.databind.node.ObjectNode;

/** What the audit trail is told of imports. */
final class ImportAudit {

  private static final String ACTION = "catalogue-import";
  private static final String OBJECT = "catalogue";

  private ImportAudit() {}

  static AuditEvent done(String actor, String detail) {
    return new AuditEvent(actor, ACTION, OBJECT, AuditEvent.DONE, detail);
  }

  static AuditEvent refused(String actor, Problem problem) {
    String code = problem.getType().substring(problem.getType().lastIndexOf(':') + 1);
    return new AuditEvent(actor, ACTION, OBJECT, code, "");
  }

  static String detail(Counts counts, int rejected, boolean dryRun) {
    ObjectNode detail = CanonicalJson.mapper().createObjectNode();
    return detail
        .put("dryRun", dryRun)
        .put("created", counts.created())
        .put("updated", counts.updated())
        .put("unchanged", counts.unchanged())
        .put("rejected", rejected)
        .toString();
  }
}
