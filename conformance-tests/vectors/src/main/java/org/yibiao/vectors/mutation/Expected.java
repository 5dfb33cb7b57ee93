package org.yibiao.vectors.mutation;

import java.util.Comparator;
import org.yibiao.standard.v1.Finding;

/**
 * What has to be found in a wrong document.
 *
 * @param rule identifier of the rule, such as {@code S-REQUIRED}
 * @param pointer JSON Pointer of the field
 * @param xpath path of the XML element
 * @param severity {@code error}, or {@code warning} if the document is taken all the same
 */
public record Expected(String rule, String pointer, String xpath, String severity)
    implements Comparable<Expected> {

  private static final Comparator<Expected> ORDER =
      Comparator.comparing(Expected::pointer)
          .thenComparing(Expected::rule)
          .thenComparing(Expected::xpath)
          .thenComparing(Expected::severity);

  /** What a validator has found. */
  public static Expected of(Finding finding) {
    String xpath = finding.getXpath() == null ? "" : finding.getXpath();
    return new Expected(
        finding.getRule(), finding.getPointer(), xpath, finding.getSeverity().value());
  }

  @Override
  public int compareTo(Expected other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return rule + " " + (pointer.isEmpty() ? "(root)" : pointer);
  }
}
