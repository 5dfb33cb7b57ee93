package org.yibiao.routes.matters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.Departments;
import org.yibiao.routes.catalogue.DataCatalogue;
import org.yibiao.routes.plan.Plan;
import org.yibiao.routes.plan.PlanStep;
import org.yibiao.routes.plan.Plans;
import org.yibiao.routes.plan.Prefill;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.MatterCode;

/** All matters that can be applied for now. */
@Component
public class Matters {

  private final Plans plans;
  private final Departments departments;
  private final DataCatalogue catalogue;

  Matters(Plans plans, Departments departments, DataCatalogue catalogue) {
    this.plans = plans;
    this.departments = departments;
    this.catalogue = catalogue;
  }

  /** Every matter, in the order of the codes. */
  public List<MatterSheet> all() {
    return plans.matters().stream()
        .sorted(Comparator.comparing(MatterCode::value))
        .flatMap(matter -> plans.of(matter).map(plan -> sheet(matter, plan)).stream())
        .toList();
  }

  /** The matter of this code. */
  public Optional<MatterSheet> of(String code) {
    return MatterCode.isValid(code)
        ? plans.of(new MatterCode(code)).map(plan -> sheet(new MatterCode(code), plan))
        : Optional.empty();
  }

  private MatterSheet sheet(MatterCode matter, Plan plan) {
    return new MatterSheet(
        matter.value(),
        plan.name(),
        plan.form(),
        plan.limits().promised(),
        plan.limits().statutory(),
        plan.steps().stream().map(this::step).toList(),
        plan.prefill().stream()
            .flatMap(prefill -> prefill.materials().stream())
            .map(this::material)
            .toList(),
        plan.prefill().map(this::filling));
  }

  private MatterSheet.Step step(PlanStep step) {
    DepartmentDescriptor holder = departments.offering(step.service());
    return new MatterSheet.Step(
        step.id().value(), step.name(), holder.department().value(), holder.name());
  }

  private MatterSheet.Material material(Prefill.Material material) {
    Optional<DepartmentCode> holder = material.resource().flatMap(this::holder);
    return new MatterSheet.Material(
        material.name(), holder.map(DepartmentCode::value), holder.flatMap(this::name));
  }

  private MatterSheet.Filling filling(Prefill prefill) {
    return new MatterSheet.Filling(
        prefill.purpose(),
        prefill.legalBasis(),
        prefill.consent(),
        prefill.asks().stream().flatMap(Matters::keys).distinct().toList(),
        prefill.asks().stream()
            .flatMap(ask -> holder(ask.resource()).stream())
            .distinct()
            .flatMap(code -> name(code).stream())
            .toList());
  }

  private static Stream<String> keys(Prefill.Ask ask) {
    Prefill.Subject subject = ask.subject();
    Optional<String> within =
        subject
            .creditCode()
            .or(subject::realEstateUnitCode)
            .or(() -> subject.citizen().map(person -> person + "/identityDocument/number"));
    return ask.each().stream().flatMap(each -> within.map(path -> each + path).stream());
  }

  private Optional<DepartmentCode> holder(String resource) {
    return catalogue.byCode(resource).map(entry -> entry.holder().department());
  }

  private Optional<Name> name(DepartmentCode code) {
    return departments.find(code).map(adapter -> adapter.descriptor().name());
  }
}
