package org.yibiao.hub.conformance;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.yibiao.hub.access.Caller;
import org.yibiao.hub.conformance.ConformanceRun.State;
import org.yibiao.hub.conformance.KitEnd.Broken;

/** Where runs are started, and looked at. */
@Component
class ConformanceDesk implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(ConformanceDesk.class);
  private static final int MOST_SHOWN = 100;
  private static final Duration SLACK = Duration.ofMinutes(2);
  private static final long PATIENCE_SECONDS = 10;

  private final ConformanceSettings settings;
  private final Kit kit;
  private final RunBook book;
  private final RunStart starts;
  private final String node;
  private final Clock clock;
  private final Semaphore slots;
  private final SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("conformance-");

  ConformanceDesk(
      ConformanceSettings settings,
      Kit kit,
      RunBook book,
      RunStart starts,
      @Value("${yibiao.node-id}") String node,
      Clock clock) {
    this.settings = settings;
    this.kit = kit;
    this.book = book;
    this.starts = starts;
    this.node = node;
    this.clock = clock;
    this.slots = new Semaphore(settings.atOnce());
  }

  /** Before the first caller comes: what went when this node died will never end by itself. */
  @Override
  public void afterSingletonsInstantiated() {
    book.giveUpOf(node, clock.instant());
    kit.clear();
  }

  /** Codes of the departments of which the caller may have a system tested. */
  List<String> targets(Caller caller) {
    return settings.targets().keySet().stream().filter(caller::sees).sorted().toList();
  }

  ConformanceRun start(String department, Caller caller) {
    Target target =
        Optional.ofNullable(settings.targets().get(department))
            .filter(known -> caller.sees(department))
            .orElseThrow(() -> ConformanceProblems.noTarget(department));
    Path jar = settings.jar().orElseThrow(ConformanceProblems::noKit);
    if (!slots.tryAcquire()) {
      throw ConformanceProblems.busy(settings.atOnce());
    }
    boolean begun = false;
    try {
      giveUpOverdue();
      ConformanceRun run = fresh(department, caller);
      starts.enter(run, node, target);
      threads.execute(() -> perform(run, new KitCommand(jar, department, target)));
      begun = true;
      return run;
    } catch (DuplicateKeyException e) {
      throw ConformanceProblems.goesAlready(department);
    } finally {
      if (!begun) {
        slots.release();
      }
    }
  }

  List<ConformanceRun> newest(Caller caller) {
    giveUpOverdue();
    return book.newest(caller.department().map(code -> code.value()), MOST_SHOWN);
  }

  ConformanceRun find(String id, Caller caller) {
    return book.find(id)
        .filter(run -> caller.sees(run.department()))
        .orElseThrow(() -> ConformanceProblems.noRun(id));
  }

  /** The report as the kit wrote it. */
  String report(String id, Caller caller) {
    return book.report(find(id, caller).id()).orElseThrow(() -> ConformanceProblems.noReport(id));
  }

  private ConformanceRun fresh(String department, Caller caller) {
    return new ConformanceRun(
        UUID.randomUUID().toString(),
        department,
        caller.name(),
        clock.instant(),
        Optional.empty(),
        State.RUNNING,
        Optional.empty(),
        Optional.empty());
  }

  private void perform(ConformanceRun run, KitCommand command) {
    try {
      book.end(run.id(), kit.run(run.id(), command), clock.instant());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      book.end(run.id(), new Broken(WhyBroken.HUB_STOPPED, ""), clock.instant());
    } catch (RuntimeException e) {
      // it is given up when its time is over
      LOG.error("The run {} of the conformance kit cannot be kept", run.id(), e);
    } finally {
      slots.release();
    }
  }

  private void giveUpOverdue() {
    book.giveUpBefore(clock.instant().minus(settings.within()).minus(SLACK), clock.instant());
  }

  /** While the database is still there to be told. */
  @PreDestroy
  void stop() throws InterruptedException {
    kit.stop();
    if (!slots.tryAcquire(settings.atOnce(), PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("Runs of the conformance kit did not end with the hub");
    }
  }
}
