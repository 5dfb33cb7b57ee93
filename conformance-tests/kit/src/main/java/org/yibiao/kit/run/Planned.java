package org.yibiao.kit.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.ServiceBody;
import org.yibiao.kit.department.DepartmentSample;
import org.yibiao.kit.department.DepartmentTarget;
import org.yibiao.kit.scenario.Action;
import org.yibiao.kit.scenario.AppliesTo.Each;
import org.yibiao.kit.scenario.Scenario;
import org.yibiao.kit.scenario.Scenario.Need;
import org.yibiao.kit.scenario.Text;

/**
 * A scenario for one service or sample.
 *
 * @param id the scenario's, and what it is run for
 * @param all the samples of the service
 * @param skipped why it cannot be run here
 */
record Planned(
    String id,
    Scenario scenario,
    Text title,
    DepartmentSample sample,
    List<DepartmentSample> all,
    Optional<Text> skipped) {

  /** What of a scenario is to be run against a target; nothing, if it is not for it. */
  static List<Planned> of(Scenario scenario, DepartmentTarget target) {
    List<Planned> planned = new ArrayList<>();
    if (scenario.appliesTo().includes(target.department().descriptor())) {
      for (Service service : target.department().descriptor().services()) {
        if (scenario.appliesTo().includes(service)) {
          planned.addAll(of(scenario, service, target));
        }
      }
    }
    return scenario.appliesTo().each() == Each.DEPARTMENT && !planned.isEmpty()
        ? List.of(planned.get(0))
        : planned;
  }

  private static List<Planned> of(Scenario scenario, Service service, DepartmentTarget target) {
    List<DepartmentSample> all = DepartmentSample.of(target.department(), service);
    boolean isEach = scenario.appliesTo().each() == Each.SAMPLE;
    List<DepartmentSample> chosen =
        all.stream()
            .filter(each -> isEach || each.isDone())
            .filter(each -> fits(scenario, target, each))
            .limit(isEach ? all.size() : 1)
            .toList();
    String id = scenario.id() + "/" + ServiceBody.ownName(service.code());
    List<Planned> planned = new ArrayList<>();
    for (DepartmentSample sample : chosen) {
      boolean isNumbered = isEach && chosen.size() > 1;
      planned.add(
          new Planned(
              isNumbered ? id + "/" + (planned.size() + 1) : id,
              scenario,
              title(scenario, service, isNumbered ? "“" + sample.name() + "”" : ""),
              sample,
              all,
              why(scenario, target)));
    }
    return planned;
  }

  private static Text title(Scenario scenario, Service service, String sample) {
    return Text.of(
        scenario.title().zh() + "：" + service.name().zh() + sample,
        scenario.title().en()
            + ": "
            + service.name().en()
            + (sample.isEmpty() ? "" : ", " + sample));
  }

  /** What a protocol or a service does not have is not missing: nothing is to be tried there. */
  private static boolean fits(Scenario scenario, DepartmentTarget target, DepartmentSample sample) {
    boolean isHttp = target.endpoint().startsWith("http");
    return (isHttp || !scenario.needs().contains(Need.HTTP))
        && (RareText.fits(sample.request()) || !scenario.needs().contains(Need.TEXT_FIELD));
  }

  private static Optional<Text> why(Scenario scenario, DepartmentTarget target) {
    if (scenario.needs().contains(Need.SIMULATOR) && target.simulation().isEmpty()) {
      return Optional.of(
          Text.of(
              "需要能让对方停机、变慢或出错；被测的不是模拟系统（或未给出 --simulator-control），因此跳过",
              "It needs a target that can be put out of order; this is no simulator (or"
                  + " --simulator-control was not given)"));
    }
    return unshown(scenario, target)
        .map(deed -> Text.of("模拟系统不提供所需的查看功能 " + deed, "The simulator does not show " + deed));
  }

  private static Optional<String> unshown(Scenario scenario, DepartmentTarget target) {
    return scenario.steps().stream()
        .flatMap(step -> step.deed().stream())
        .map(Action.Deed::name)
        .filter(deed -> target.simulation().stream().noneMatch(each -> each.mayShow(deed)))
        .findFirst();
  }
}
