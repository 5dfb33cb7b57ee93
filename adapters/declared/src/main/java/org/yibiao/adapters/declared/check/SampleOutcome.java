package org.yibiao.adapters.declared.check;

import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.declared.sample.Likeness;
import org.yibiao.adapters.declared.sample.Sample;
import org.yibiao.adapters.kit.Bodies;
import org.yibiao.adapters.kit.CatalogueData;
import org.yibiao.adapters.kit.OutcomeKind;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.DataRecord;
import org.yibiao.standard.v1.DataResult;
import tools.jackson.databind.JsonNode;

/** Holds an outcome against what a sample promises. */
record SampleOutcome(Sample sample) {

  void compare(ServiceOutcome outcome, Complaints complaints) {
    String name = "“" + sample.name() + "”";
    OutcomeKind kind = kind(outcome);
    if (kind != sample.outcome()) {
      complaints.add(
          name + " 的应答读作 " + kind + "，样例要求 " + sample.outcome() + reason(outcome),
          name
              + " is read as "
              + kind
              + ", the sample wants "
              + sample.outcome()
              + reason(outcome));
      return;
    }
    Optional<String> code = why(outcome).flatMap(Why::nativeCode);
    if (kind != OutcomeKind.DONE && !code.equals(sample.code())) {
      complaints.add(
          name + " 的代码是 " + code.orElse("（无）") + "，样例写的是 " + sample.code().orElse("（无）"),
          name + " has the code " + code.orElse("-") + ", the sample " + sample.code().orElse("-"));
    }
    sample.result().ifPresent(wanted -> compare(wanted, outcome, complaints));
  }

  static OutcomeKind kind(ServiceOutcome outcome) {
    if (outcome instanceof ServiceOutcome.Done) {
      return OutcomeKind.DONE;
    }
    if (outcome instanceof ServiceOutcome.Refused) {
      return OutcomeKind.REFUSED;
    }
    if (outcome instanceof ServiceOutcome.CorrectionNeeded) {
      return OutcomeKind.CORRECTION_NEEDED;
    }
    return outcome instanceof ServiceOutcome.RetryLater
        ? OutcomeKind.RETRY_LATER
        : OutcomeKind.UNKNOWN;
  }

  /** The data of an outcome that is done, plain if it is catalogued. */
  static JsonNode data(ServiceOutcome.Done done) {
    return done.result() instanceof Bodies held ? held(held) : plain(done.result());
  }

  /** What a data service gives: one body as it is, else a list. */
  private static JsonNode held(Bodies held) {
    List<JsonNode> bodies = held.bodies().stream().map(SampleOutcome::plain).toList();
    return bodies.size() == 1
        ? bodies.get(0)
        : CanonicalJson.mapper().createArrayNode().addAll(bodies);
  }

  private static JsonNode plain(Object body) {
    JsonNode tree = CanonicalJson.toTree(body);
    return body instanceof DataResult || body instanceof DataRecord
        ? CatalogueData.plain(tree)
        : tree;
  }

  private void compare(JsonNode wanted, ServiceOutcome outcome, Complaints complaints) {
    if (outcome instanceof ServiceOutcome.Done done && !Likeness.matches(wanted, data(done))) {
      complaints.add(
          "“" + sample.name() + "” 的结果是 " + data(done) + "，样例写的是 " + wanted,
          "“" + sample.name() + "” gives " + data(done) + ", the sample says " + wanted);
    }
  }

  private static String reason(ServiceOutcome outcome) {
    return why(outcome).map(why -> "：" + why.zh() + " · " + why.en()).orElse("");
  }

  private static Optional<Why> why(ServiceOutcome outcome) {
    if (outcome instanceof ServiceOutcome.Refused refused) {
      return Optional.of(refused.why());
    }
    if (outcome instanceof ServiceOutcome.CorrectionNeeded correction) {
      return Optional.of(correction.why());
    }
    if (outcome instanceof ServiceOutcome.RetryLater later) {
      return Optional.of(later.why());
    }
    return outcome instanceof ServiceOutcome.Unknown unknown
        ? Optional.of(unknown.why())
        : Optional.empty();
  }
}
