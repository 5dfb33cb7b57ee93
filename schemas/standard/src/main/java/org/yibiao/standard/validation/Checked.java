package org.yibiao.standard.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.v1.Finding;

/**
 * What the check of a document came to.
 *
 * @param findings what is wrong, at most 100 findings
 * @param version by which it was judged
 * @param document makes the document an object of the model; empty if its structure is wrong
 */
public record Checked(
    List<Finding> findings, StandardVersion version, Optional<Supplier<Object>> document) {

  public Checked {
    findings = List.copyOf(findings);
  }

  static Checked unreadable(List<Finding> findings, StandardVersion version) {
    return new Checked(findings, version, Optional.empty());
  }

  Checked with(List<Finding> all) {
    return new Checked(all, version, document);
  }
}
