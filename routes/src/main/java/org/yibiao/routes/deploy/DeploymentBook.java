package org.yibiao.routes.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.standard.value.DepartmentCode;

/**
 * What became of everything that was dropped: in memory for people who ask, in the log, and as a
 * file {@code <name>.refused.txt} beside what was refused.
 */
final class DeploymentBook {

  private static final Logger LOG = LoggerFactory.getLogger(DeploymentBook.class);
  private static final String REASONS = ".refused.txt";

  private final Path directory;
  private final Map<String, Deployment> entries = new ConcurrentHashMap<>();

  DeploymentBook(Path directory) {
    this.directory = directory;
  }

  /** All entries by name. */
  List<Deployment> all() {
    return entries.values().stream().sorted(Comparator.comparing(Deployment::name)).toList();
  }

  /** What became of one. */
  Optional<Deployment> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** Writes down what became of one. */
  void tell(Deployment entry) {
    entries.put(entry.name(), entry);
    if (entry.state().equals(Deployment.REFUSED)) {
      LOG.warn("部门被拒绝 · {} is refused: {}", entry.name(), entry.reasons());
      write(entry);
    } else {
      LOG.info("部门 · {}: {} {}", entry.name(), entry.state(), entry.release().orElse(""));
      erase(entry.name());
    }
  }

  /** What was withdrawn of a department is of no more interest once it is live again. */
  void isBack(DepartmentCode department) {
    entries
        .values()
        .removeIf(
            each ->
                each.state().equals(Deployment.WITHDRAWN)
                    && each.department().filter(department.value()::equals).isPresent());
  }

  /** What was dropped is gone, and nothing came of it. */
  void forget(String name) {
    entries.remove(name);
    erase(name);
  }

  private void write(Deployment entry) {
    Path file = directory.resolve(entry.name() + REASONS);
    try {
      Files.writeString(file, words(entry.reasons()));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  private void erase(String name) {
    try {
      Files.deleteIfExists(directory.resolve(name + REASONS));
    } catch (IOException e) {
      throw new UncheckedIOException("The reasons of " + name + " cannot be deleted", e);
    }
  }

  private static String words(List<Name> reasons) {
    return reasons.stream()
        .map(each -> each.zh() + "\n" + each.en() + "\n")
        .collect(Collectors.joining("\n"));
  }
}
