package org.yibiao.routes.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.declared.transport.Release;
import org.yibiao.routes.plan.PlanRefused;
import org.yibiao.routes.plan.Plans;

/**
 * The directory into which plans of matters are dropped, {@code *.yaml}. A plan of a matter that
 * has none is taken; one that was dropped before may be replaced as long as its steps stay, for
 * cases are under way on them. What is refused gets a file {@code <name>.refused.txt} beside it,
 * and is looked at again when it changes or when another department has come.
 */
@Component
class DroppedPlans {

  private static final Logger LOG = LoggerFactory.getLogger(DroppedPlans.class);

  private final Path directory;
  private final Plans plans;
  private final Map<Path, String> handled = new ConcurrentHashMap<>();

  DroppedPlans(
      @Value("${yibiao.plans-dir:${yibiao.data:./data}/plans}") Path directory, Plans plans) {
    this.directory = directory.toAbsolutePath().normalize();
    this.plans = plans;
  }

  /**
   * Looks once.
   *
   * @param departments how many are plugged in
   */
  void look(int departments) {
    for (Path file : files()) {
      String now = Release.digest(file) + "/" + departments;
      if (!now.equals(handled.put(file, now))) {
        take(file);
      }
    }
  }

  private void take(Path file) {
    Path reason = file.resolveSibling(file.getFileName() + ".refused.txt");
    try {
      plans.offer(Files.readAllBytes(file), file.getFileName().toString());
      Files.deleteIfExists(reason);
    } catch (PlanRefused e) {
      LOG.warn("办理方案被拒绝 · A plan is refused: {}", e.getMessage());
      write(reason, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private List<Path> files() {
    try {
      // so that what is copied "into it" does not become it
      Files.createDirectories(directory);
      try (Stream<Path> all = Files.list(directory)) {
        return all.filter(each -> each.toString().endsWith(".yaml")).sorted().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " cannot be read", e);
    }
  }

  private static void write(Path file, String words) {
    try {
      Files.writeString(file, words + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }
}
