package org.yibiao.adapters.declared.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;
import org.yibiao.adapters.declared.DeclaredDepartment;
import org.yibiao.adapters.declared.simulator.DeclaredSimulator;
import org.yibiao.adapters.declared.transport.Surroundings;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * The department test kit: says of a declared department's folder whether it is right, and if not,
 * what to mend.
 */
public final class DepartmentCheck {

  private static final Duration ON_A_REAL_SYSTEM = Duration.ofSeconds(30);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);

  private static final Map<String, String> HURRY =
      Map.of("answer-within", ANSWER_WITHIN.toString(), "poll-every", "PT0.1S");

  private final DepartmentFolder folder;

  public DepartmentCheck(DepartmentFolder folder) {
    this.folder = folder;
  }

  /**
   * Everything that the folder alone shows; nothing is listened to or called.
   *
   * @throws IllegalArgumentException if the folder cannot even be read as a department's
   */
  public List<CheckResult> ofFolder() {
    DepartmentDescriptor descriptor = folder.descriptor();
    DepartmentSettings settings = settings(descriptor, Map.of());
    // makes all mappings and schemas, and refuses what is wrong with them
    DeclaredDepartment.of(folder, settings, hop -> {}, new Surroundings(Optional.empty()));
    List<CheckResult> results = new ArrayList<>();
    results.add(new Complaints().about("描述、模式和映射有效", "descriptor, schemas and mappings are valid"));
    results.addAll(new FolderChecks(folder, descriptor, settings.open()).run());
    return results;
  }

  /** The same, and then over the department's protocol, against its simulator. */
  public List<CheckResult> againstSimulator() {
    List<CheckResult> results = new ArrayList<>(ofFolder());
    if (!results.stream().allMatch(CheckResult::passed)) {
      return results;
    }
    try (Stand stand = Stand.of(folder.descriptor())) {
      results.addAll(on(stand));
    }
    return results;
  }

  /**
   * The folder's checks, and then its samples sent to a real system.
   *
   * @param address where it listens, or the broker where its queues are; its other settings come
   *     from {@code YIBIAO_DEPARTMENT_<name>}
   */
  public List<CheckResult> againstSystem(String address) {
    List<CheckResult> results = new ArrayList<>(ofFolder());
    DepartmentDescriptor descriptor = folder.descriptor();
    Map<String, String> given = new HashMap<>();
    descriptor.settings().keySet().forEach(name -> fromEnvironment(name, given));
    Stand system = new RealSystem(descriptor, address, given);
    try (CheckingHub hub = hub(settings(descriptor, system.settings()), system)) {
      results.addAll(new SystemChecks(folder, descriptor, hub, ON_A_REAL_SYSTEM).run());
    }
    return results;
  }

  private static void fromEnvironment(String name, Map<String, String> given) {
    String variable =
        "YIBIAO_DEPARTMENT_" + name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    Optional.ofNullable(System.getenv(variable)).ifPresent(value -> given.put(name, value));
  }

  private List<CheckResult> on(Stand stand) {
    DepartmentDescriptor descriptor = folder.descriptor();
    Map<String, String> hurried = new HashMap<>(HURRY);
    hurried.putAll(stand.settings());
    DepartmentSettings settings = settings(descriptor, hurried);
    Path memory = temporary();
    DeclaredSimulator simulator = DeclaredSimulator.of(folder, settings, memory);
    simulator.start();
    try (CheckingHub hub = hub(settings, stand)) {
      Duration patience = ANSWER_WITHIN.plusSeconds(1);
      return new WireChecks(folder, descriptor, simulator, hub, patience).run();
    } finally {
      simulator.close();
      delete(memory);
    }
  }

  private CheckingHub hub(DepartmentSettings settings, Stand stand) {
    return new CheckingHub(DeclaredDepartment.of(folder, settings, hop -> {}, stand.around()));
  }

  /** The folder's own settings; a secret is whatever both sides agree on for this check. */
  private static DepartmentSettings settings(
      DepartmentDescriptor descriptor, Map<String, String> others) {
    Map<String, String> given = new HashMap<>();
    String secret = UUID.randomUUID().toString();
    descriptor
        .settings()
        .forEach((name, text) -> given.put(name, text.contains("${secret.") ? secret : text));
    given.computeIfPresent("node", (name, text) -> "check");
    given.putAll(others);
    return DepartmentSettings.of(descriptor, given);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("department-check");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
