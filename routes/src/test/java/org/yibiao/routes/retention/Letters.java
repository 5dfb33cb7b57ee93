package org.yibiao.routes.retention;

import java.util.HashMap;
import java.util.Map;

/** Dead letters as they lie in the database. */
final class Letters {

  private Letters() {}

  static void letter(PurgeBench bench, String id, String state, int yearsAgo, String caseNumber) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", id);
    row.put("kind", "message");
    row.put("came_from", "hub.submissions.in");
    row.put("department", "");
    row.put("case_number", caseNumber);
    row.put("subject", "subject-" + id);
    row.put("message", "subject-" + id);
    row.put("state", state);
    row.put("reason_zh", "无法读取");
    row.put("reason_en", "cannot be read");
    row.put("form", "text");
    row.put("encoding", "text");
    row.put("body", "of a person");
    row.put("headers", "{}");
    row.put("version", 0);
    row.put("arrived_at", Years.ago(yearsAgo));
    row.put("changed_at", Years.ago(yearsAgo));
    bench.row("dead_letter", row);
  }
}
