package org.yibiao.benchmarks.durable.work;

import java.util.List;
import java.util.Optional;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** Shows a case: its state and its steps', under the names that the standard's document has. */
public final class CaseView {

  private final Database database;

  CaseView(Database database) {
    this.database = database;
  }

  /** The case as JSON, if there is one of that number. */
  public Optional<byte[]> of(String caseNumber) {
    return database
        .write(
            transaction ->
                transaction.first(
                    "select state from case_file where case_number = ?",
                    row -> row.getString(1),
                    caseNumber))
        .map(state -> document(caseNumber, state));
  }

  private byte[] document(String caseNumber, String state) {
    List<StepRow> steps = database.write(transaction -> CaseTables.steps(transaction, caseNumber));
    ObjectNode document = CanonicalJson.mapper().createObjectNode();
    document.put("caseNumber", caseNumber).put("state", state);
    for (StepRow each : steps) {
      document
          .withArray("/part")
          .addObject()
          .put("stepId", each.stepId().value())
          .put("state", each.state().value())
          .put("attempts", each.attempts());
    }
    return CanonicalJson.mapper().writeValueAsBytes(document);
  }
}
