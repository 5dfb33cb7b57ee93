package org.yibiao.routes.deploy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.declared.check.CheckResult;
import org.yibiao.adapters.declared.check.DepartmentCheck;
import org.yibiao.adapters.kit.DepartmentFolder;

/** Runs the checks of a dropped folder for a limited time: a mapping in it may never end. */
@Component
class BoundedChecks {

  private final Duration limit;

  BoundedChecks(@Value("${yibiao.departments-check-within:PT2M}") Duration limit) {
    this.limit = limit;
  }

  /**
   * What the checks found.
   *
   * @throws Refused if they take too long
   */
  List<CheckResult> of(DepartmentFolder folder) {
    FutureTask<List<CheckResult>> checks =
        new FutureTask<>(() -> new DepartmentCheck(folder).ofFolder());
    Thread thread = new Thread(checks, "department-checks");
    thread.setDaemon(true);
    thread.start();
    try {
      return checks.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      checks.cancel(true);
      throw new Refused(
          "检查超过 " + limit.toSeconds() + " 秒未完成，映射可能不会结束",
          "The checks take more than "
              + limit.toSeconds()
              + " seconds: a mapping may never come to an end");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while checking", e);
    }
  }
}
