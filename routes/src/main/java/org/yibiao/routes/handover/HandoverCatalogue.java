package org.yibiao.routes.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Handover;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.RecordMapping;
import org.yibiao.adapters.kit.record.RecordFormat;
import org.yibiao.routes.Departments;

/** All hand-overs that the departments' descriptors name; a bad layout or mapping is refused. */
@Component
class HandoverCatalogue {

  private final List<HandoverSource> sources = new ArrayList<>();

  HandoverCatalogue(Departments departments, Environment environment) {
    for (DepartmentDescriptor each : departments.all()) {
      each.handovers().orElse(List.of()).forEach(handover -> add(each, handover, environment));
    }
  }

  private void add(DepartmentDescriptor department, Handover handover, Environment environment) {
    DepartmentFolder folder = new DepartmentFolder(department.department().value());
    RecordFormat format = RecordFormat.of(folder, handover.layout());
    for (String column : handover.key()) {
      if (format.layout().columns().stream().noneMatch(each -> each.name().equals(column))) {
        throw new IllegalArgumentException(
            handover.layout() + " has no column " + column + ", the key of " + handover.code());
      }
    }
    sources.add(
        new HandoverSource(
            folder.code(),
            handover,
            DepartmentSettings.of(department, environment),
            format,
            RecordMapping.compile(folder, handover.mapping())));
  }

  List<HandoverSource> all() {
    return List.copyOf(sources);
  }

  Optional<HandoverSource> find(String department, String code) {
    return sources.stream()
        .filter(each -> each.department().equals(department))
        .filter(each -> each.handover().code().equals(code))
        .findFirst();
  }
}
