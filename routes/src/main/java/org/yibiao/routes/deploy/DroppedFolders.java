package org.yibiao.routes.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.declared.DeclaredDepartment;
import org.yibiao.adapters.declared.transport.Release;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.Departments;

/**
 * The directory into which departments' folders, or zip files of them, are dropped. What lies there
 * unchanged for one round is copied, checked and made live; what is refused gets a file {@code
 * <name>.refused.txt} beside it that says why.
 */
@Component
class DroppedFolders {

  private static final Logger LOG = LoggerFactory.getLogger(DroppedFolders.class);
  private static final String REASONS = ".refused.txt";

  private final Path directory;
  private final Admission admission;
  private final Clock clock;
  private final Map<String, String> seen = new ConcurrentHashMap<>();
  private final Map<String, String> handled = new ConcurrentHashMap<>();
  private final Map<String, Deployment> deployments = new ConcurrentHashMap<>();

  DroppedFolders(
      @Value("${yibiao.departments-dir:${yibiao.data:./data}/departments}") Path directory,
      Admission admission,
      Clock clock) {
    this.directory = directory.toAbsolutePath().normalize();
    this.admission = admission;
    this.clock = clock;
  }

  /** What was dropped, and what became of it. */
  List<Deployment> deployments() {
    return deployments.values().stream()
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }

  /** Those that were dropped before the hub started. */
  List<DeclaredDepartment> atStart(Departments running) {
    List<DeclaredDepartment> live = new ArrayList<>();
    for (Path dropped : dropped()) {
      take(dropped, digest(dropped), running, live::add);
    }
    return live;
  }

  /**
   * Looks once.
   *
   * @param plugIn makes a department live
   */
  void look(Departments running, Consumer<DeclaredDepartment> plugIn) {
    for (Path dropped : dropped()) {
      String name = name(dropped);
      String now = digest(dropped);
      boolean isStill = now.equals(seen.put(name, now));
      if (isStill && !now.equals(handled.get(name))) {
        take(dropped, now, running, plugIn);
      }
    }
  }

  private void take(
      Path dropped, String digest, Departments running, Consumer<DeclaredDepartment> plugIn) {
    String name = name(dropped);
    handled.put(name, digest);
    try {
      Path copy = SafeCopy.of(dropped, directory.resolve(".live").resolve(name).resolve(digest));
      DeclaredDepartment department = admission.admit(copy, running);
      plugIn.accept(department);
      tell(live(name, department));
    } catch (Refused e) {
      tell(refused(name, e.reasons()));
    } catch (RuntimeException e) {
      LOG.warn("{} could not be made live", name, e);
      tell(
          refused(
              name, List.of(new Name("无法启用：" + e.getMessage(), String.valueOf(e.getMessage())))));
    }
  }

  private void tell(Deployment deployment) {
    deployments.put(deployment.name(), deployment);
    Path reasons = directory.resolve(deployment.name() + REASONS);
    try {
      if (deployment.reasons().isEmpty()) {
        LOG.info("部门已启用 · {} is live: {}", deployment.name(), deployment.release().orElse(""));
        Files.deleteIfExists(reasons);
      } else {
        LOG.warn("部门被拒绝 · {} is refused: {}", deployment.name(), deployment.reasons());
        Files.writeString(reasons, words(deployment.reasons()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(reasons + " cannot be written", e);
    }
  }

  private Deployment live(String name, DeclaredDepartment department) {
    return new Deployment(
        name,
        Deployment.LIVE,
        Optional.of(department.descriptor().department().value()),
        Optional.of(department.release().label()),
        List.of(),
        OffsetDateTime.now(clock));
  }

  private Deployment refused(String name, List<Name> reasons) {
    return new Deployment(
        name,
        Deployment.REFUSED,
        Optional.empty(),
        Optional.empty(),
        reasons,
        OffsetDateTime.now(clock));
  }

  private List<Path> dropped() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(DroppedFolders::isDepartment).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " cannot be read", e);
    }
  }

  private static boolean isDepartment(Path path) {
    String name = name(path);
    return !name.startsWith(".") && (Files.isDirectory(path) || name.endsWith(".zip"));
  }

  private static String digest(Path dropped) {
    return Release.digest(dropped);
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static String words(List<Name> reasons) {
    return reasons.stream()
        .map(each -> each.zh() + "\n" + each.en() + "\n")
        .collect(Collectors.joining("\n"));
  }
}
