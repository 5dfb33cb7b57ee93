package org.yibiao.kit.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.kit.department.Answer;
import org.yibiao.kit.department.DepartmentLine;
import org.yibiao.kit.department.DepartmentSample;
import org.yibiao.kit.department.DepartmentTarget;
import org.yibiao.kit.department.Simulation;
import org.yibiao.kit.scenario.Action;
import org.yibiao.kit.scenario.Step;
import org.yibiao.standard.CanonicalJson;

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
      return new RecordsShown(simulation()).of(deed, memory);
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
    return kept(step, request, line.ask(request, StepRunner.lingers(step)), memory);
  }

  private Came enquire(Step step, ServiceRequest request, Memory memory) {
    return kept(step, request, line.enquire(request), memory);
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

  private static Came kept(Step step, ServiceRequest request, Answer answer, Memory memory) {
    Came came = Exchanged.came(request, answer);
    memory.sent(request);
    memory.keep(step.name(), Optional.of(request), came);
    return came;
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

  private static Came quietly(Runnable what) {
    what.run();
    return Came.of(CanonicalJson.mapper().createObjectNode(), Duration.ZERO, List.of());
  }
}
