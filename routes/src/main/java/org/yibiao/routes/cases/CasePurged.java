package org.yibiao.routes.cases;

/** There is nothing to show of a case any more: its content was kept long enough. */
public final class CasePurged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient CaseFile file;

  /** This case. */
  public CasePurged(CaseFile file) {
    super("The content of case " + file.caseNumber() + " was purged");
    this.file = file;
  }

  /** What is left of it. */
  public CaseFile file() {
    return file;
  }
}
