package org.yibiao.routes.flow;

import java.time.Duration;
import org.yibiao.standard.value.ServiceCode;

/** Hears of every question to a department, once it is over. It must be quick and never throw. */
@FunctionalInterface
public interface DepartmentTimes {

  /** How a question ended. */
  enum Result {
    /** With an answer that could be used. */
    ANSWERED,
    /** Without one. */
    FAILED,
    /** An answer that was to come later did not come in time. */
    OVERDUE
  }

  /**
   * A question is over.
   *
   * @param took since it was asked; zero where the answer came by itself and nobody knows
   */
  void asked(ServiceCode service, Duration took, Result result);
}
