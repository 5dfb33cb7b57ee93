package org.yibiao.routes.prefill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yibiao.routes.reuse.Vault;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keyed fingerprints of the data of a prefill: they tell whether a datum was handed in as the
 * department gave it, and nothing else.
 */
@Component
class Prints {

  /** No pointer: those begin with a slash. */
  private static final String SUBJECTS = "subjects";

  private static final String DEPARTMENT = "department";
  private static final String PRINT = "print";

  private final Vault vault;

  Prints(Vault vault) {
    this.vault = vault;
  }

  /** Of whom was asked about, and all that the applicant need not have given, as JSON text. */
  String of(PrefillReply reply, List<PrefillQuestion> asked) {
    ObjectNode prints = CanonicalJson.mapper().createObjectNode();
    asked.forEach(each -> prints.withArray(SUBJECTS).add(subject(reply.id(), each)));
    reply.filled().stream()
        .filter(each -> each.confirmBy().equals("applicant"))
        .forEach(
            filled ->
                Leaves.of(filled.value(), filled.pointer())
                    .forEach(
                        (pointer, value) ->
                            prints
                                .putObject(pointer)
                                .put(DEPARTMENT, filled.source().department())
                                .put(PRINT, print(reply.id(), pointer, value))));
    return prints.toString();
  }

  /**
   * What came back of it in a submission.
   *
   * @param kept how many data each department gave that were handed in as they were
   * @param changed how many the applicant changed or left out
   * @param given how many the applicant gave
   */
  record Back(Map<String, Integer> kept, int changed, int given) {

    int keptInAll() {
      return kept.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Compares a submission with what was filled in. */
  Back compare(String id, JsonNode prints, JsonNode submission) {
    Map<String, Integer> kept = new LinkedHashMap<>();
    int changed = 0;
    for (Map.Entry<String, JsonNode> each : prints.properties()) {
      if (each.getKey().equals(SUBJECTS)) {
        continue;
      }
      if (isSame(id, prints, each.getKey(), submission.at(each.getKey()))) {
        kept.merge(each.getValue().path(DEPARTMENT).asString(""), 1, Integer::sum);
      } else {
        changed++;
      }
    }
    int all =
        Leaves.of(submission.path("applicant"), "").size()
            + Leaves.of(submission.path("form"), "").size();
    int fromDepartments = kept.values().stream().mapToInt(Integer::intValue).sum();
    return new Back(kept, changed, all - fromDepartments);
  }

  /** Whether a prefill asked the same holder about the same subject. */
  boolean hasAsked(String id, JsonNode prints, PrefillQuestion question) {
    String print = subject(id, question);
    return prints.path(SUBJECTS).valueStream().anyMatch(each -> each.asString("").equals(print));
  }

  /** Whether a datum is what was filled in at its place. */
  boolean isSame(String id, JsonNode prints, String pointer, JsonNode value) {
    String print = prints.path(pointer).path(PRINT).asString("");
    return value.isValueNode() && print(id, pointer, value).equals(print);
  }

  private String subject(String id, PrefillQuestion question) {
    String subject = CanonicalJson.writeString(question.request().getSubject());
    return vault.print(subject, id + question.ask().resource());
  }

  private String print(String id, String pointer, JsonNode value) {
    return vault.print(value.asString(""), id + pointer);
  }
}
