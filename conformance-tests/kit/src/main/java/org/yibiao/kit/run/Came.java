package org.yibiao.kit.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.Bodies;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.kit.department.Answer;
import org.yibiao.kit.report.Report.Message;
import tools.jackson.databind.JsonNode;

/**
 * What came of a step.
 *
 * @param tree what it means: {@code outcome}, {@code result}, {@code why}; or {@code status},
 *     {@code headers}, {@code body}; or {@code lines}
 * @param results what is to be valid against the standard
 * @param answers how many answers came
 * @param sent the native messages that were sent
 */
record Came(
    JsonNode tree,
    List<Object> results,
    int answers,
    Duration took,
    List<String> sent,
    List<Message> messages) {

  /** What came of a step that says nothing by itself. */
  static Came of(JsonNode tree, Duration took, List<Message> messages) {
    return new Came(tree, List.of(), 0, took, List.of(), messages);
  }

  static Came of(Answer answer, List<String> sent, List<Message> messages) {
    return new Came(
        answer.tree(), results(answer.outcome()), answer.count(), answer.took(), sent, messages);
  }

  String outcome() {
    return tree.path("outcome").asString("");
  }

  /** Whether nobody listened. */
  boolean isUnanswered() {
    return outcome().equals("unavailable");
  }

  /** What must be the same when the same request comes again. */
  JsonNode substance() {
    return tree.has("result") ? tree.path("result") : tree.path("body");
  }

  private static List<Object> results(Optional<ServiceOutcome> outcome) {
    if (outcome.orElse(null) instanceof ServiceOutcome.Done done) {
      return done.result() instanceof Bodies bodies ? bodies.bodies() : List.of(done.result());
    }
    return List.of();
  }
}
