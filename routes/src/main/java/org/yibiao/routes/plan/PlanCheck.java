package org.yibiao.routes.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.ServiceBody;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.v1.Form;
import org.yibiao.standard.value.ServiceCode;
import org.yibiao.standard.value.StepId;

/** Checks what a schema cannot: that a plan's services exist and that its order can be followed. */
final class PlanCheck {

  private final String where;
  private final Plan plan;
  private final Set<ServiceCode> offered = new HashSet<>();
  private final Set<ServiceCode> declared = new HashSet<>();
  private final Map<StepId, Set<StepId>> before = new HashMap<>();

  PlanCheck(String where, Plan plan, Iterable<DepartmentAdapter> departments) {
    this.where = where;
    this.plan = plan;
    departments.forEach(
        each ->
            each.descriptor().services().stream()
                // data are asked for by the exchange, events are delivered: no step of a case does
                // that
                .filter(DepartmentDescriptor.Service::isOfSteps)
                .forEach(
                    service -> {
                      offered.add(service.code());
                      if (service.isDeclared()) {
                        declared.add(service.code());
                      }
                    }));
  }

  void pass() {
    refuseIf(!isElement(Form.class, plan.form()), "no form " + plan.form() + " in submission.xsd");
    Set<StepId> ids = new HashSet<>();
    for (PlanStep step : plan.steps()) {
      refuseIf(!ids.add(step.id()), "two steps are called " + step.id());
      refuseIf(!offered.contains(step.service()), step.id() + ": nobody offers " + step.service());
      refuseIf(
          isCatalogued(step) && !declared.contains(step.service()),
          step.id() + ": step.xsd has no body for " + step.service() + ", nor has its descriptor");
    }
    plan.steps().forEach(step -> before(step, new HashSet<>()));
    plan.steps().forEach(this::checkInput);
    new LimitCheck(where, plan).pass();
    plan.prefill().stream().flatMap(each -> each.asks().stream()).forEach(this::checkFill);
  }

  private void checkFill(Prefill.Ask ask) {
    for (Prefill.Fill fill : ask.fill()) {
      List<String> bases = fill.isList() ? List.of("") : ask.each();
      for (String base : bases) {
        refuseIf(!isInSubmission(base + fill.to()), "a submission has no " + base + fill.to());
      }
    }
  }

  private static boolean isInSubmission(String pointer) {
    String path = pointer.substring(1).replace("/*", "");
    return Dictionary.V1.fieldAt(Place.root("submission").below(path)).isPresent();
  }

  private void checkInput(PlanStep step) {
    Set<StepId> earlier = before(step, new HashSet<>());
    step.when()
        .ifPresent(
            place ->
                refuseIf(
                    step.input().stream().noneMatch(input -> input.to().equals(place)),
                    step.id() + " depends on " + place + ", which its input does not bring"));
    for (Input input : step.input()) {
      input
          .from()
          .ifPresent(
              from ->
                  refuseIf(
                      !earlier.contains(from),
                      step.id() + " reads from " + from + " without needing it"));
    }
  }

  /** All steps that must be done before this one; each is looked at once, however many need it. */
  private Set<StepId> before(PlanStep step, Set<StepId> path) {
    refuseIf(!path.add(step.id()), step.id() + " needs itself, by way of others");
    if (!before.containsKey(step.id())) {
      before.put(step.id(), needed(step, path));
    }
    path.remove(step.id());
    return before.get(step.id());
  }

  private Set<StepId> needed(PlanStep step, Set<StepId> path) {
    Set<StepId> all = new HashSet<>();
    for (StepId need : step.needs()) {
      PlanStep needed =
          plan.find(need)
              .orElseThrow(
                  () -> new PlanRefused(where, step.id() + " needs " + need + ", not in the plan"));
      all.add(need);
      all.addAll(before(needed, path));
    }
    return all;
  }

  private static boolean isCatalogued(PlanStep step) {
    return step.requestElement().equals(ServiceBody.DATA_REQUEST);
  }

  private static boolean isElement(Class<?> document, String name) {
    try {
      document.getDeclaredField(name);
      return true;
    } catch (NoSuchFieldException e) {
      return false;
    }
  }

  private void refuseIf(boolean wrong, String reason) {
    if (wrong) {
      throw new PlanRefused(where, reason);
    }
  }
}
