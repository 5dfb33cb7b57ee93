package org.yibiao.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.CaseState;
import org.yibiao.standard.v1.Part;
import org.yibiao.standard.v1.PartState;

/**
 * Whether a case is what the demo promises: completed, with the results of all four first
 * departments in it.
 *
 * @param missing what is missing, in both languages
 */
record Completeness(List<String> missing) {

  static Completeness of(Case document, List<DepartmentDescriptor> departments) {
    List<String> missing = new ArrayList<>();
    if (document.getState() != CaseState.COMPLETED) {
      missing.add("办件未办结 · The case is not completed: " + States.ofCase(state(document)));
    }
    for (Part part : document.getPart()) {
      if (part.getState() != PartState.SKIPPED && PartResult.of(part).isEmpty()) {
        missing.add(
            "缺少结果 · No result: %s %s (%s)"
                .formatted(
                    part.getName().getZh(),
                    part.getStepId(),
                    States.ofPart(part.getState().value())));
      }
    }
    missing.addAll(withoutPart(document, departments));
    return new Completeness(List.copyOf(missing));
  }

  boolean isComplete() {
    return missing.isEmpty();
  }

  private static List<String> withoutPart(Case document, List<DepartmentDescriptor> departments) {
    var served =
        document.getPart().stream()
            .map(part -> part.getDepartment().getCode())
            .collect(Collectors.toSet());
    return departments.stream()
        // the four that every matter of the demo touches; others come as folders of data
        .filter(each -> each.transport().isEmpty())
        .filter(each -> !served.contains(each.department().value()))
        .map(each -> "没有该部门的办理 · No part of " + DepartmentNames.department(each.name()))
        .toList();
  }

  private static String state(Case document) {
    return document.getState().value();
  }
}
