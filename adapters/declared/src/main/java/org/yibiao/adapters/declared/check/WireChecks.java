package org.yibiao.adapters.declared.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.ExchangeTimedOutException;
import org.yibiao.adapters.declared.sample.Likeness;
import org.yibiao.adapters.declared.sample.Sample;
import org.yibiao.adapters.declared.sample.SampleRequests;
import org.yibiao.adapters.declared.sample.Samples;
import org.yibiao.adapters.declared.simulator.DeclaredSimulator;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentDescriptor.Transport.Kind;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.OutcomeKind;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.adapters.kit.simulator.Behaviour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The checks over the department's real protocol, against its simulator. */
final class WireChecks {

  /** A surname of CJK Extension B, the dot of minority names, and a character of neither GBK. */
  private static final String RARE = "𠮷阿依古丽·买买提〇";

  private final DepartmentFolder folder;
  private final DepartmentDescriptor descriptor;
  private final DeclaredSimulator simulator;
  private final CheckingHub hub;
  private final Duration patience;
  private final SampleRequests requests;

  /**
   * Checks against a simulator that is running.
   *
   * @param patience longer than the department's own time for an answer
   */
  WireChecks(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      DeclaredSimulator simulator,
      CheckingHub hub,
      Duration patience) {
    this.folder = folder;
    this.descriptor = descriptor;
    this.simulator = simulator;
    this.hub = hub;
    this.patience = patience;
    this.requests = new SampleRequests(descriptor);
  }

  List<CheckResult> run() {
    List<CheckResult> results = new ArrayList<>();
    for (Service service : descriptor.services()) {
      Optional<Sample> done =
          Samples.of(folder, service).stream()
              .filter(each -> each.outcome() == OutcomeKind.DONE)
              .findFirst();
      done.ifPresent(sample -> check(service, sample, results));
    }
    return results;
  }

  private void check(Service service, Sample sample, List<CheckResult> results) {
    ServiceRequest request = requests.of(service, sample.request(), sample.name());
    // the first call opens connections: how long it takes says nothing of the others
    hub.ask(request, patience);
    results.add(SystemChecks.answers(folder, service, requests, hub, patience));
    results.add(sameAgain(service, request));
    results.add(characters(service, sample));
    // requests of their own: a late answer to one of them must not be taken for another's
    results.add(down(service, requests.of(service, sample.request(), "down")));
    results.add(silent(service, requests.of(service, sample.request(), "silent")));
    results.add(garbled(service, requests.of(service, sample.request(), "garbled")));
  }

  private CheckResult sameAgain(Service service, ServiceRequest request) {
    Complaints complaints = new Complaints();
    Optional<String> first = result(hub.ask(request, patience));
    Optional<String> second = result(hub.ask(request, patience));
    if (service.repeat().allowed() && !first.equals(second)) {
      complaints.add(
          "同一请求两次得到不同结果：" + first + "，" + second,
          "the same request got two results: " + first + ", " + second);
    }
    return complaints.about(
        service.code() + "：同一请求再来，结果相同", service.code() + ": the same request, the same result");
  }

  /** Either every character arrives as it was, or the request is refused, naming the character. */
  private CheckResult characters(Service service, Sample sample) {
    Complaints complaints = new Complaints();
    Optional<JsonNode> rare = withRare(service, sample.request());
    if (rare.isPresent()) {
      int before = simulator.seen().size();
      CheckingHub.Heard heard = hub.ask(requests.of(service, rare.get(), "rare"), patience);
      List<String> seen = simulator.seen();
      boolean arrived =
          seen.size() > before
              && Likeness.tree(seen.get(seen.size() - 1)).toString().contains(RARE);
      if (!arrived && !heard.failed(RequestNotCarried.class)) {
        complaints.add(
            "“" + RARE + "” 没有原样到达" + heard.why(),
            RARE + " did not arrive as it was" + heard.why());
      }
    }
    return complaints.about(
        service.code() + "：罕用字原样到达或明确拒绝",
        service.code() + ": rare characters survive or are refused");
  }

  private CheckResult down(Service service, ServiceRequest request) {
    Complaints complaints = new Complaints();
    simulator.behave(Behaviour.DOWN);
    CheckingHub.Heard heard = hub.ask(request, Duration.ofMillis(500));
    simulator.behave(Behaviour.NORMAL);
    boolean isWrong =
        heard.failure().isPresent()
            && !heard.failed(DepartmentUnavailable.class)
            && !isLeftOnAQueue(heard);
    if (heard.isDone() || isWrong) {
      complaints.add("部门停机时未报告“无法连接”" + heard.why(), "not said to be unreachable" + heard.why());
    }
    return complaints.about(
        service.code() + "：部门停机时可安全重试", service.code() + ": a department that is down");
  }

  /** A department that is down does not take its queue with it: the request waits and expires. */
  private boolean isLeftOnAQueue(CheckingHub.Heard heard) {
    return descriptor.transport().orElseThrow().kind() == Kind.JMS
        && heard.failed(ExchangeTimedOutException.class);
  }

  private CheckResult silent(Service service, ServiceRequest request) {
    Complaints complaints = new Complaints();
    simulator.behave(Behaviour.slow(patience.multipliedBy(3)));
    CheckingHub.Heard heard = hub.ask(request, patience);
    simulator.behave(Behaviour.NORMAL);
    if (heard.isDone()) {
      complaints.add("没有超时：answer-within 未生效", "it did not time out: answer-within has no effect");
    }
    return complaints.about(
        service.code() + "：不应答时按时放弃", service.code() + ": gives up in time on a silent department");
  }

  private CheckResult garbled(Service service, ServiceRequest request) {
    Complaints complaints = new Complaints();
    simulator.behave(Behaviour.GARBLED);
    CheckingHub.Heard heard = hub.ask(request, patience);
    simulator.behave(Behaviour.NORMAL);
    if (heard.isDone()) {
      complaints.add(
          "残缺的应答被当作结果：原生模式过宽", "half an answer was taken for a result: its schema is lax");
    }
    return complaints.about(
        service.code() + "：残缺应答不当真", service.code() + ": half an answer is not believed");
  }

  private static Optional<JsonNode> withRare(Service service, JsonNode data) {
    return service.request().fields().stream()
        .filter(field -> field.type().matches("PersonName|EntityName|ShortText|LongText"))
        .filter(field -> data.has(field.name()))
        .findFirst()
        .map(field -> ((ObjectNode) data.deepCopy()).put(field.name(), RARE));
  }

  private static Optional<String> result(CheckingHub.Heard heard) {
    return heard
        .outcome()
        .filter(ServiceOutcome.Done.class::isInstance)
        .map(done -> SampleOutcome.data((ServiceOutcome.Done) done).toString());
  }
}
