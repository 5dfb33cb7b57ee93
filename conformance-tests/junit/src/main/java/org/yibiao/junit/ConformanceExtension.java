package org.yibiao.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.yibiao.verdict.Collected;
import org.yibiao.verdict.Wish;
import org.yibiao.verdict.report.ReportKind;

/** Writes the reports that {@link ConformanceReport} asks for, when all tests of a class ran. */
final class ConformanceExtension
    implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private static final Namespace NAMESPACE = Namespace.create(ConformanceExtension.class);

  /** What the tests of one class judged. */
  private record Kept(Collected verdicts, AtomicInteger count) {

    Kept() {
      this(new Collected(Wish.NONE, Clock.systemDefaultZone()), new AtomicInteger());
    }
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    Kept kept = kept(test);
    Judged.listen(
        verdict -> {
          int number = kept.count().incrementAndGet();
          String name = test.getDisplayName() + " #" + number + " " + verdict.name();
          kept.verdicts().add(verdict.named(name));
        });
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Judged.stop();
  }

  @Override
  public void afterAll(ExtensionContext tests) throws IOException {
    Class<?> of = tests.getRequiredTestClass();
    ConformanceReport wish = of.getAnnotation(ConformanceReport.class);
    if (wish == null) {
      return;
    }
    Path folder = Files.createDirectories(Path.of(wish.folder()));
    for (ReportKind kind : wish.kinds()) {
      Path file = folder.resolve(of.getName() + "." + kind.extension());
      try (OutputStream out = Files.newOutputStream(file)) {
        kind.write(kept(tests).verdicts().session(), out);
      }
    }
  }

  /** By what every JUnit 5 and 6 knows. */
  private static synchronized Kept kept(ExtensionContext context) {
    Store store = context.getRoot().getStore(NAMESPACE);
    Class<?> of = context.getRequiredTestClass();
    Optional<Kept> before = Optional.ofNullable(store.get(of, Kept.class));
    Kept kept = before.orElseGet(Kept::new);
    store.put(of, kept);
    return kept;
  }
}
