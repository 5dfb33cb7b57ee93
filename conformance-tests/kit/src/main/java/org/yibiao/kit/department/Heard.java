package org.yibiao.kit.department;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.ExchangeTimedOutException;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.adapters.kit.Bodies;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What came of asking a department, as a tree: {@code outcome}, {@code result}, {@code why}. */
public final class Heard {

  /** Nothing came in time. */
  public static final String TIMED_OUT = "timed-out";

  private static final Map<Class<? extends Throwable>, String> FAILURES =
      Map.of(
          DepartmentUnavailable.class, "unavailable",
          AnswerNotUnderstood.class, "not-understood",
          RequestNotCarried.class, "not-carried",
          ExchangeTimedOutException.class, TIMED_OUT);

  private Heard() {}

  /** An answer. */
  static ObjectNode answer(ServiceOutcome outcome) {
    ObjectNode tree = CanonicalJson.mapper().createObjectNode().put("outcome", kind(outcome));
    if (outcome instanceof ServiceOutcome.Done done) {
      tree.set("result", result(done.result()));
    }
    why(outcome).ifPresent(why -> tree.set("why", why(why)));
    return tree;
  }

  /** The adapter's failure. */
  static ObjectNode failure(Throwable failure) {
    Throwable known = failure;
    while (!FAILURES.containsKey(known.getClass()) && known.getCause() != null) {
      known = known.getCause();
    }
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    tree.put("outcome", FAILURES.getOrDefault(known.getClass(), "failed"));
    ObjectNode why = tree.putObject("why");
    if (known instanceof RequestNotCarried notCarried) {
      return tree.set("why", why(notCarried.why()));
    }
    String words = known.getMessage() == null ? known.toString() : known.getMessage();
    why.put("zh", words).put("en", words);
    return tree;
  }

  /** Silence. */
  static ObjectNode nothing() {
    ObjectNode tree = CanonicalJson.mapper().createObjectNode().put("outcome", TIMED_OUT);
    tree.putObject("why").put("zh", "在时限内没有答复").put("en", "No answer came in time");
    return tree;
  }

  private static JsonNode result(Object result) {
    if (result instanceof Bodies bodies) {
      ArrayNode all = CanonicalJson.mapper().createArrayNode();
      List<Object> each = bodies.bodies();
      each.forEach(body -> all.add(CanonicalJson.toTree(body)));
      return all;
    }
    return CanonicalJson.toTree(result);
  }

  private static ObjectNode why(Why why) {
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    tree.put("zh", why.zh()).put("en", why.en());
    why.nativeCode().ifPresent(code -> tree.put("code", code));
    why.field().ifPresent(field -> tree.put("field", field));
    return tree;
  }

  private static String kind(ServiceOutcome outcome) {
    String name = outcome.getClass().getSimpleName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static Optional<Why> why(ServiceOutcome outcome) {
    if (outcome instanceof ServiceOutcome.Refused refused) {
      return Optional.of(refused.why());
    }
    if (outcome instanceof ServiceOutcome.CorrectionNeeded correction) {
      return Optional.of(correction.why());
    }
    return outcome instanceof ServiceOutcome.Open open ? Optional.of(open.why()) : Optional.empty();
  }
}
