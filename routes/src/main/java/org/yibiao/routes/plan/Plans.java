package org.yibiao.routes.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.MatterCode;

/** All plans that the hub runs, by matter code. Read and checked at start. */
@Component
public class Plans {

  private final Map<MatterCode, Plan> byMatter = new ConcurrentHashMap<>();
  private final Map<MatterCode, String> offered = new ConcurrentHashMap<>();
  private final Departments departments;

  /**
   * Reads the plans.
   *
   * @param places comma-separated resource patterns
   * @throws PlanRefused if one is not right, or two serve the same matter
   */
  public Plans(
      @Value("${yibiao.plans:classpath*:plans/*.yaml}") List<String> places,
      ResourcePatternResolver resources,
      Departments departments) {
    this.departments = departments;
    for (String place : places) {
      for (Resource resource : find(resources, place)) {
        add(content(resource), resource.getDescription());
      }
    }
  }

  /**
   * Takes a plan while the hub runs: for matters that have none, or in the place of the one that
   * was offered under the same name before, if its steps are still there.
   *
   * @throws PlanRefused if it is not right, or would take the steps of running cases away
   */
  public void offer(byte[] yaml, String name) {
    Plan plan = PlanReader.read(yaml, name);
    new PlanCheck(name, plan, departments.adapters()).pass();
    for (MatterCode matter : plan.matter()) {
      of(matter).ifPresent(there -> demandSuccession(matter, there, plan, name));
    }
    for (MatterCode matter : plan.matter()) {
      byMatter.put(matter, plan);
      offered.put(matter, name);
    }
  }

  private void demandSuccession(MatterCode matter, Plan there, Plan plan, String name) {
    if (!name.equals(offered.get(matter))) {
      throw new PlanRefused(name, "matter " + matter + " has a plan already");
    }
    there.steps().stream()
        .filter(step -> plan.find(step.id()).isEmpty())
        .findFirst()
        .ifPresent(
            step -> {
              throw new PlanRefused(name, "cases may be under way on the step " + step.id());
            });
  }

  /** The plan of a matter. */
  public Optional<Plan> of(MatterCode matter) {
    return Optional.ofNullable(byMatter.get(matter));
  }

  /** The matter codes that the hub can serve. */
  public List<MatterCode> matters() {
    return List.copyOf(byMatter.keySet());
  }

  private void add(byte[] yaml, String where) {
    Plan plan = PlanReader.read(yaml, where);
    new PlanCheck(where, plan, departments.adapters()).pass();
    for (MatterCode matter : plan.matter()) {
      if (byMatter.putIfAbsent(matter, plan) != null) {
        throw new PlanRefused(where, "matter " + matter + " has a plan already");
      }
    }
  }

  private static Resource[] find(ResourcePatternResolver resources, String place) {
    try {
      return resources.getResources(place);
    } catch (IOException e) {
      throw new UncheckedIOException("No plans at " + place, e);
    }
  }

  private static byte[] content(Resource resource) {
    try {
      return resource.getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
