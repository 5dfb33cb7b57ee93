package org.yibiao.routes.exchange;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yibiao.standard.v1.AnswerVerdict;
import org.yibiao.standard.v1.EvidenceAnswer;
import org.yibiao.standard.v1.EvidenceQuestion;
import org.yibiao.standard.value.DepartmentCode;
import tools.jackson.databind.JsonNode;

/** Answers with yes or no, without the data. */
final class Verdicts {

  private Verdicts() {}

  /** Yes if any of the bodies has the value there, no if they have others, unknown if none. */
  static EvidenceAnswer answer(
      EvidenceQuestion question, List<JsonNode> bodies, DepartmentCode holder, OffsetDateTime now) {
    String[] path = FieldSelection.plain(question.getField()).substring(1).split("/");
    List<String> values = new ArrayList<>();
    bodies.forEach(body -> collect(body, path, 0, values));
    EvidenceAnswer answer = new EvidenceAnswer();
    answer.setField(question.getField());
    answer.setVerdict(verdict(values, question.getExpected()));
    answer.setDepartment(holder.value());
    answer.setAnsweredAt(now);
    return answer;
  }

  private static AnswerVerdict verdict(List<String> values, String expected) {
    if (values.isEmpty()) {
      return AnswerVerdict.UNKNOWN;
    }
    return values.contains(expected) ? AnswerVerdict.YES : AnswerVerdict.NO;
  }

  private static void collect(JsonNode node, String[] path, int depth, List<String> values) {
    if (node.isArray()) {
      node.forEach(each -> collect(each, path, depth, values));
    } else if (depth == path.length) {
      node.asStringOpt().ifPresent(values::add);
    } else {
      collect(node.path(path[depth]), path, depth + 1, values);
    }
  }
}
