package org.yibiao.routes.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibiao.adapters.kit.DepartmentDescriptor.Enquiry;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.Why;
import org.yibiao.routes.Departments;
import org.yibiao.routes.plan.Plan;
import org.yibiao.standard.v1.PartState;

/**
 * What happens when nobody knows whether a department acted: where a repetition does no harm, the
 * request is sent again; where the department can be asked what became of it, it is asked first;
 * else a person looks.
 */
@Component
class OpenOutcomes {

  private final StepTries tries;
  private final Progress progress;
  private final Departments departments;

  OpenOutcomes(StepTries tries, Progress progress, Departments departments) {
    this.tries = tries;
    this.progress = progress;
    this.departments = departments;
  }

  /** Settles a step of which it is not known whether the department acted. */
  void notKnown(Plan plan, CaseStep step, Why why, Instant now) {
    Service service = departments.service(step.service());
    if (service.repeat().allowed()) {
      later(plan, step, why, Optional.empty(), now);
    } else if (service.enquiry().isPresent()) {
      Optional<Duration> after = service.enquiry().map(Enquiry::after);
      later(plan, step.outcomeOpen(true), toBeAsked(why), after, now);
    } else {
      progress.keep(step.ended(PartState.OUTCOME_UNKNOWN, Reasons.of(why), now), now);
    }
  }

  /** The department says that it did nothing: the request may be sent again, as if it were new. */
  void notDone(Plan plan, CaseStep step, Why why, Instant now) {
    ServiceOutcome.RetryLater again = new ServiceOutcome.RetryLater(why, Optional.empty());
    tries.later(plan, step.outcomeOpen(false), again, PartState.WAITING_FOR_PERSON, now);
  }

  private void later(Plan plan, CaseStep step, Why why, Optional<Duration> after, Instant now) {
    ServiceOutcome.RetryLater again = new ServiceOutcome.RetryLater(why, after);
    tries.later(plan, step, again, PartState.OUTCOME_UNKNOWN, now);
  }

  private static Why toBeAsked(Why why) {
    return new Why(
        why.nativeCode(),
        why.zh() + "。再次发送前先向部门查询办理结果",
        why.en() + ". The department is asked what became of it before anything is sent again",
        why.field());
  }
}
