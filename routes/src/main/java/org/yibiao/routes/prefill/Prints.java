package org.yibiao.routes.prefill;

import java.util.LinkedHashMap;
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

  private static final String DEPARTMENT = "department";
  private static final String PRINT = "print";

  private final Vault vault;

  Prints(Vault vault) {
    this.vault = vault;
  }

  /** Of all that the applicant need not have given, as JSON text. */
  String of(PrefillReply reply) {
    ObjectNode prints = CanonicalJson.mapper().createObjectNode();
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
      JsonNode value = submission.at(each.getKey());
      boolean isSame =
          value.isValueNode()
              && print(id, each.getKey(), value).equals(each.getValue().path(PRINT).asString(""));
      if (isSame) {
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

  private String print(String id, String pointer, JsonNode value) {
    return vault.print(value.asString(""), id + pointer);
  }
}
