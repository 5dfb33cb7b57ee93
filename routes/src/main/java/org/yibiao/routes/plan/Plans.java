package org.yibiao.routes.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.MatterCode;

/** All plans that the hub runs, by matter code. Read and checked at start. */
@Component
public class Plans {

  private final Map<MatterCode, Plan> byMatter = new HashMap<>();

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
    for (String place : places) {
      for (Resource resource : find(resources, place)) {
        add(resource, departments);
      }
    }
  }

  /** The plan of a matter. */
  public Optional<Plan> of(MatterCode matter) {
    return Optional.ofNullable(byMatter.get(matter));
  }

  /** The matter codes that the hub can serve. */
  public List<MatterCode> matters() {
    return List.copyOf(byMatter.keySet());
  }

  private void add(Resource resource, Departments departments) {
    String where = resource.getDescription();
    Plan plan = PlanReader.read(content(resource), where);
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
