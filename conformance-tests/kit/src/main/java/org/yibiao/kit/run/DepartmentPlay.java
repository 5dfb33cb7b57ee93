package org.yibiao.kit.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.kit.department.Answer;
import org.yibiao.kit.department.DepartmentLine;
import org.yibiao.kit.department.DepartmentSample;
import org.yibiao.kit.department.DepartmentTarget;
import org.yibiao.kit.department.Simulation;
import org.yibiao.kit.report.Report.Message;
import org.yibiao.kit.scenario.Action;
import org.yibiao.kit.scenario.Step;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Does the steps of one scenario towards a department, as a hub. */
final class DepartmentPlay implements StepRunner.Doer {

  private static final Set<String> SETTLED = Set.of("done", "refused", "correction-needed");
  private static final Duration SETTLES_WITHIN = Duration.ofSeconds(30);
  private static final Duration BETWEEN = Duration.ofMillis(300);

  private final DepartmentTarget target;
  private final DepartmentLine line;
  private final Planned planned;

  DepartmentPlay(DepartmentTarget target, DepartmentLine line, Planned planned) {
    this.target = target;
    this.line = line;
    this.planned = planned;
  }

  @Override
  public Came act(Step step, Memory memory) {
    Action action = step.action();
    if (action instanceof Action.Send send) {
      ServiceRequest request = Requests.of(sample(send).request(), send);
      boolean mayBeThere = send.id() == Action.Id.SAMPLE && mustBeAskedAfter(request);
      return mayBeThere ? askAfterFirst(step, request, memory) : ask(step, request, memory);
    }
    if (action instanceof Action.Again again) {
      return ask(step, request(again.step(), memory), memory);
    }
    if (action instanceof Action.Enquire enquire) {
      return enquire(step, request(enquire.step(), memory), memory);
    }
    if (action instanceof Action.Settle settle) {
      return settle(step, request(settle.step(), memory), memory);
    }
    if (action instanceof Action.Interfere interfere) {
      return quietly(() -> simulation().behave(behaviour(interfere)));
    }
    if (action instanceof Action.Pause pause) {
      return quietly(() -> Pauses.of(pause.time()));
    }
    if (action instanceof Action.Deed deed) {
      return deed(deed, memory);
    }
    return new HttpCaller().call(target.endpoint(), (Action.Call) action);
  }

  private DepartmentSample sample(Action.Send send) {
    return send.sample()
        .map(
            name ->
                planned.all().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(
                        () -> new IllegalArgumentException("没有样例 · There is no sample " + name)))
        .orElse(planned.sample());
  }

  private Came ask(Step step, ServiceRequest request, Memory memory) {
    return heard(step, request, line.ask(request, StepRunner.lingers(step)), memory);
  }

  private Came enquire(Step step, ServiceRequest request, Memory memory) {
    return heard(step, request, line.enquire(request), memory);
  }

  /** As a hub does it: what must not be repeated is not sent before it is known to be undone. */
  private Came askAfterFirst(Step step, ServiceRequest request, Memory memory) {
    Came came = enquire(step, request, memory);
    return came.outcome().equals("not-done") ? ask(step, request, memory) : came;
  }

  private boolean mustBeAskedAfter(ServiceRequest request) {
    Service service = target.department().descriptor().service(request.service());
    return !service.repeat().allowed() && service.enquiry().isPresent();
  }

  private Came settle(Step step, ServiceRequest request, Memory memory) {
    boolean canBeAsked =
        target.department().descriptor().service(request.service()).enquiry().isPresent();
    long until = System.nanoTime() + SETTLES_WITHIN.toNanos();
    Came came = canBeAsked ? enquire(step, request, memory) : ask(step, request, memory);
    while (!SETTLED.contains(came.outcome()) && System.nanoTime() < until) {
      Pauses.of(BETWEEN);
      boolean mayBeSent = !canBeAsked || came.outcome().equals("not-done");
      came = mayBeSent ? ask(step, request, memory) : enquire(step, request, memory);
    }
    return came;
  }

  private static Came heard(Step step, ServiceRequest request, Answer answer, Memory memory) {
    List<Message> messages = new ArrayList<>();
    messages.add(
        Messages.standard(
            answer.asked(), Messages.KIT, Messages.ADAPTER, Messages.tree(request.document())));
    messages.addAll(inOrder(answer));
    messages.add(
        Messages.standard(
            answer.asked().plus(answer.took()), Messages.ADAPTER, Messages.KIT, answer.tree()));
    List<String> sent =
        answer.messages().stream()
            .filter(each -> each.hop().direction() == Hop.Direction.TO_DEPARTMENT)
            .map(each -> each.text())
            .toList();
    Came came = Came.of(answer, sent, messages);
    memory.sent(request);
    memory.keep(step.name(), Optional.of(request), came);
    return came;
  }

  private static List<Message> inOrder(Answer answer) {
    return Stream.of(Messages.nativeOf(answer), Messages.wireOf(answer))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Message::at))
        .toList();
  }

  private static ServiceRequest request(String step, Memory memory) {
    return memory
        .of(step)
        .request()
        .orElseThrow(
            () -> new IllegalArgumentException("步骤没有发送请求 · The step sent no request: " + step));
  }

  private Simulation simulation() {
    return target.simulation().orElseThrow();
  }

  private Behaviour behaviour(Action.Interfere interfere) {
    return switch (interfere.behave()) {
      case NORMAL -> Behaviour.NORMAL;
      case DOWN -> Behaviour.DOWN;
      case GARBLED -> Behaviour.GARBLED;
      case SLOW -> Behaviour.slow(interfere.delay().orElse(Duration.ofSeconds(1)));
      case SILENT -> Behaviour.slow(target.answerTime().plusSeconds(4));
    };
  }

  private Came deed(Action.Deed deed, Memory memory) {
    String argument =
        deed.argument().stream()
            .map(each -> argument(each, memory))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("没有可用的参数 · No argument for " + deed.name()));
    String shown =
        simulation()
            .deed(deed.name(), argument)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "模拟系统不能 · The simulator does not know " + deed.name()));
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    shown.lines().filter(line -> !line.isBlank()).forEach(tree.withArray("lines")::add);
    return Came.of(
        tree,
        Duration.ZERO,
        List.of(Messages.over(Instant.now(), Messages.DEPARTMENT, Messages.KIT, shown)));
  }

  private static Optional<String> argument(String text, Memory memory) {
    if (!text.startsWith("/")) {
      return Optional.of(text);
    }
    JsonNode found = CanonicalJson.toTree(memory.last().orElseThrow().document()).at(text);
    return Optional.of(found).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static Came quietly(Runnable what) {
    what.run();
    return Came.of(CanonicalJson.mapper().createObjectNode(), Duration.ZERO, List.of());
  }
}
