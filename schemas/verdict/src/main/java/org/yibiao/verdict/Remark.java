package org.yibiao.verdict;

import java.util.Optional;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;

/**
 * One thing that is wrong with a document, with all that helps to correct it.
 *
 * @param finding the rule, the place in both forms, and the words
 * @param layer the layer in which it was found
 * @param spot where it is in the text
 * @param value what is there, as it was written; empty where there is nothing or more than a value
 * @param source the standard and clause that says so
 * @param dictionary where the data dictionary tells of the field, from the root of a hub
 */
public record Remark(
    Finding finding,
    Layer layer,
    Spot spot,
    Optional<String> value,
    String source,
    String dictionary) {

  /** Whether the document is refused for it. */
  public boolean isError() {
    return finding.getSeverity() == Severity.ERROR;
  }
}
