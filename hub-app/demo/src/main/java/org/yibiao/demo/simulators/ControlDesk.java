package org.yibiao.demo.simulators;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;

/** Does what the control listener is asked to. */
final class ControlDesk {

  private final SimulatedDepartments departments;

  ControlDesk(SimulatedDepartments departments) {
    this.departments = departments;
  }

  ControlAnswer answer(ControlRequest request) {
    if (request.method().equals("GET") && request.asksForList()) {
      return ControlAnswer.good(departments.all().stream().map(SimulatorStatus::of).toList());
    }
    if (request.deed().isPresent() && request.method().equals("POST") && request.json()) {
      return doneBy(request.deed().get(), request.body());
    }
    Optional<String> code = request.department();
    if (code.isEmpty() || !request.method().equals("POST")) {
      return ControlAnswer.noSuchPlace();
    }
    if (!request.json()) {
      return ControlAnswer.notJson();
    }
    return departments
        .find(code.get())
        .map(department -> behave(department, request.body()))
        .orElseGet(() -> ControlAnswer.noSuchDepartment(code.get(), known()));
  }

  private ControlAnswer doneBy(ControlRequest.Deed deed, byte[] body) {
    Optional<SimulatedDepartment> department = departments.find(deed.department());
    if (department.isEmpty()) {
      return ControlAnswer.noSuchDepartment(deed.department(), known());
    }
    Map<String, UnaryOperator<String>> deeds = department.get().deeds();
    if (!deeds.containsKey(deed.name())) {
      return ControlAnswer.noSuchDeed(deed.name(), new TreeSet<>(deeds.keySet()));
    }
    String argument = CanonicalJson.tree(body).path("argument").asString("");
    return ControlAnswer.good(
        Map.of("answer", Optional.ofNullable(deeds.get(deed.name()).apply(argument)).orElse("")));
  }

  private static ControlAnswer behave(SimulatedDepartment department, byte[] wish) {
    Behaviour behaviour;
    try {
      behaviour = CanonicalJson.read(wish, BehaviourWish.class).behaviour();
    } catch (NotReadable | IllegalArgumentException e) {
      return ControlAnswer.badWish(e.getMessage());
    }
    department.behave(behaviour);
    return ControlAnswer.good(SimulatorStatus.of(department));
  }

  private String known() {
    return departments.all().stream()
        .map(each -> each.descriptor().department().value())
        .collect(Collectors.joining(", "));
  }
}
