package org.yibiao.hub.conformance;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.DepartmentCode;

/** Targets and runs as callers see them; what is null is not there. */
@Component
class RunViews {

  private final ConformanceSettings settings;
  private final Departments departments;

  RunViews(ConformanceSettings settings, Departments departments) {
    this.settings = settings;
    this.departments = departments;
  }

  /**
   * What may be tested.
   *
   * @param installed whether the kit is there
   */
  record Targets(boolean installed, List<Row> targets) {}

  /**
   * One of them.
   *
   * @param endpoint where the system is; empty: the kit starts the department's simulator
   */
  record Row(String code, Name name, String endpoint, boolean simulated) {}

  /** A run. */
  record Run(
      String id,
      String department,
      Name name,
      String startedBy,
      Instant startedAt,
      Instant endedAt,
      String state,
      KitEnd.Counts counts,
      Broken broken) {}

  /** Why no report came of it, and the last that the kit said. */
  record Broken(String code, Name why, String output) {}

  Targets targets(List<String> codes) {
    return new Targets(settings.jar().isPresent(), codes.stream().map(this::row).toList());
  }

  private Row row(String code) {
    Target target = settings.targets().get(code);
    return new Row(
        code,
        name(code),
        target.endpoint(),
        target.simulated() || !target.simulatorControl().isBlank());
  }

  Run run(ConformanceRun run) {
    return new Run(
        run.id(),
        run.department(),
        name(run.department()),
        run.startedBy(),
        run.startedAt(),
        run.endedAt().orElse(null),
        run.state().code(),
        run.counts().orElse(null),
        run.broken()
            .map(broken -> new Broken(broken.why().code(), broken.why().words(), broken.output()))
            .orElse(null));
  }

  /** The kit may know departments that this hub does not. */
  private Name name(String code) {
    return departments
        .find(new DepartmentCode(code))
        .map(DepartmentAdapter::descriptor)
        .map(DepartmentDescriptor::name)
        .orElseGet(() -> new Name(code, code));
  }
}
