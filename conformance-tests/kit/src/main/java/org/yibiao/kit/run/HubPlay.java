package org.yibiao.kit.run;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yibiao.kit.hub.HubTarget;
import org.yibiao.kit.scenario.Action;
import org.yibiao.kit.scenario.Step;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Does the steps of one scenario towards a hub, as a department. */
final class HubPlay implements StepRunner.Doer {

  private final HubTarget target;
  private final Map<String, ObjectNode> sent = new HashMap<>();

  HubPlay(HubTarget target) {
    this.target = target;
  }

  @Override
  public Came act(Step step, Memory memory) {
    if (step.action() instanceof Action.Pause pause) {
      Pauses.of(pause.time());
      return Came.of(CanonicalJson.mapper().createObjectNode(), Duration.ZERO, List.of());
    }
    if (step.action() instanceof Action.Call call) {
      byte[] body = body(step, call);
      HttpCaller caller = new HttpCaller();
      Supplier<Came> one =
          () -> caller.call(call.method(), target.address(call), target.headers(call, body), body);
      Came came = call.burst().map(most -> new Burst(most).of(one)).orElseGet(one);
      memory.keep(step.name(), Optional.empty(), came);
      return came;
    }
    throw new IllegalArgumentException(
        "检测平台的场景只能用 call 和 pause · Scenarios for a hub take only call and pause");
  }

  private byte[] body(Step step, Action.Call call) {
    return call.document()
        .map(each -> HubTarget.written(document(step, each), each))
        .orElseGet(
            () ->
                call.body()
                    .map(text -> text.repeat(call.times().orElse(1)))
                    .orElse("")
                    .getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode document(Step step, Action.Document how) {
    ObjectNode document =
        Optional.ofNullable(sent.get(how.of()))
            .map(ObjectNode::deepCopy)
            .or(() -> target.document(how.of()))
            .orElseThrow(
                () -> new IllegalArgumentException("没有报文 · There is no document " + how.of()));
    if (how.id() == Action.Id.FRESH) {
      Requests.freshen(document);
    }
    Requests.changed(document, how.set(), how.remove());
    step.name().ifPresent(name -> sent.put(name, document));
    return document;
  }
}
