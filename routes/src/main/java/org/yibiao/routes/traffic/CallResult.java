package org.yibiao.routes.traffic;

/** How a question to a department ended. */
public enum CallResult {
  /** With an answer that could be used. */
  ANSWERED,
  /** Without one. */
  FAILED,
  /** An answer that was to come later did not come in time. */
  OVERDUE
}
