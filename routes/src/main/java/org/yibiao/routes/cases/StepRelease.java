package org.yibiao.routes.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.standard.v1.PartState;
import org.yibiao.standard.value.ServiceCode;

/** Has steps go on that were held back until later, because what held them is gone. */
@Component
public class StepRelease {

  private final CaseStore cases;
  private final StepStore steps;
  private final Progress progress;
  private final Clock clock;

  StepRelease(CaseStore cases, StepStore steps, Progress progress, Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.progress = progress;
    this.clock = clock;
  }

  /** Message ids of the steps of these services that are held back. */
  @Transactional(readOnly = true)
  public List<String> held(Collection<ServiceCode> services) {
    return services.isEmpty() ? List.of() : steps.held(services, clock.instant());
  }

  /** Has one of them go on now; the ticket that was to come later is out of date. */
  @Transactional
  public void release(String messageId) {
    cases.lock(steps.byMessage(messageId).orElseThrow().caseNumber());
    CaseStep step = steps.byMessage(messageId).orElseThrow();
    boolean mayStart = step.state() == PartState.DUE || step.state() == PartState.RETRYING;
    if (mayStart && step.nextTryAt().filter(clock.instant()::isBefore).isPresent()) {
      CaseStep free = step.heldForMoments();
      steps.update(free);
      progress.dispatch(free);
    }
  }
}
