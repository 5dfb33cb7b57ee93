package org.yibiao.kit.scenario;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yibiao.adapters.kit.DepartmentFolder;

/** Where scenarios are found: the general ones in the kit, a department's own in its folder. */
public final class Scenarios {

  private static final String GENERAL = "classpath*:conformance/scenarios/";

  private Scenarios() {}

  /** Those for a department: the general ones, and its own from {@code scenarios/*.yaml}. */
  public static List<Scenario> ofDepartment(DepartmentFolder folder) {
    List<Scenario> all = new ArrayList<>(read(GENERAL + "department/*.yaml"));
    all.addAll(read(folder.root() + "scenarios/*.yaml"));
    return distinct(all);
  }

  /** Those for a hub. */
  public static List<Scenario> ofHub() {
    return distinct(read(GENERAL + "hub/*.yaml"));
  }

  private static List<Scenario> read(String pattern) {
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(pattern);
      return Arrays.stream(found)
          .sorted(Comparator.comparing(each -> String.valueOf(each.getFilename())))
          .flatMap(each -> read(each).stream())
          .toList();
    } catch (FileNotFoundException none) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(pattern + " cannot be read", e);
    }
  }

  private static List<Scenario> read(Resource file) {
    try (InputStream in = file.getInputStream()) {
      return ScenarioReader.read(in.readAllBytes(), String.valueOf(file.getFilename()));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static List<Scenario> distinct(List<Scenario> all) {
    Set<String> seen = new HashSet<>();
    for (Scenario each : all) {
      if (!seen.add(each.id())) {
        throw new IllegalArgumentException(
            "场景编号 " + each.id() + " 出现两次 · The id " + each.id() + " comes twice");
      }
    }
    return List.copyOf(all);
  }
}
