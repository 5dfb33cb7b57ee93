package org.yibiao.kit.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.ServiceBody;
import org.yibiao.kit.department.DepartmentSample;
import org.yibiao.kit.department.DepartmentTarget;
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
        isEach ? all : all.stream().filter(DepartmentSample::isDone).limit(1).toList();
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
              why(scenario, target, sample)));
    }
    return planned;
  }

  private static Text title(Scenario scenario, Service service, String sample) {
    return Text.of(
        scenario.title().zh() + "：" + service.name().zh() + sample,
        scenario.title().en() + ": " + service.name().en() + (sample.isEmpty() ? "" : ", " + sample));
  }

  private static Optional<Text> why(
      Scenario scenario, DepartmentTarget target, DepartmentSample sample) {
    if (scenario.needs().contains(Need.SIMULATOR) && target.simulation().isEmpty()) {
      return Optional.of(
          Text.of(
              "需要能让对方停机、变慢或出错；被测的不是模拟系统（或未给出 --simulator-control），因此跳过",
              "It needs a target that can be put out of order; this is no simulator (or"
                  + " --simulator-control was not given)"));
    }
    if (scenario.needs().contains(Need.HTTP) && !target.endpoint().startsWith("http")) {
      return Optional.of(
          Text.of("只适用于 HTTP 接口", "Only for a system that is reached over HTTP"));
    }
    if (scenario.needs().contains(Need.TEXT_FIELD) && !RareText.fits(sample.request())) {
      return Optional.of(
          Text.of("该服务的请求中没有文字数据项", "The service's request has no field for a text"));
    }
    return Optional.empty();
  }
}
