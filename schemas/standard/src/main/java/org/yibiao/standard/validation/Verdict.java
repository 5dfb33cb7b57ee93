package org.yibiao.standard.validation;

import java.util.List;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;

/**
 * What findings mean for a document: an error refuses it, a warning is only told.
 *
 * @param findings all that was found
 */
public record Verdict(List<Finding> findings) {

  public Verdict {
    findings = List.copyOf(findings);
  }

  /** Whether the document is to be refused. */
  public boolean isRefused() {
    return findings.stream().anyMatch(Verdict::isError);
  }

  /** The findings for which it is refused. */
  public List<Finding> errors() {
    return findings.stream().filter(Verdict::isError).toList();
  }

  /** The findings that are only told. */
  public List<Finding> warnings() {
    return findings.stream().filter(finding -> !isError(finding)).toList();
  }

  private static boolean isError(Finding finding) {
    return finding.getSeverity() == Severity.ERROR;
  }
}
