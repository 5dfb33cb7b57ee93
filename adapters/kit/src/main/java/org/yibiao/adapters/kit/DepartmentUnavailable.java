package org.yibiao.adapters.kit;

/** The department could not be reached, so that nothing happened there: always safe to repeat. */
public class DepartmentUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DepartmentUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
