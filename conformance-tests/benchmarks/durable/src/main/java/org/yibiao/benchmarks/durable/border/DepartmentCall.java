package org.yibiao.benchmarks.durable.border;

import org.yibiao.adapters.kit.ServiceRequest;

/** Asks one service of one department, in the department's own form and over its own transport. */
public interface DepartmentCall {

  /**
   * Asks.
   *
   * @throws Exception if it is not known whether the department got the request
   */
  Asked ask(ServiceRequest request) throws Exception;
}
