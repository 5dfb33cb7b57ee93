package org.yibiao.benchmarks.durable.work;

import org.yibiao.standard.v1.Receipt;

/** Takes submissions. */
public interface Submissions {

  /**
   * Takes a submission; when it returns, the case is committed.
   *
   * @throws Intake.Refused if it is not taken
   */
  Receipt receive(Incoming incoming);
}
