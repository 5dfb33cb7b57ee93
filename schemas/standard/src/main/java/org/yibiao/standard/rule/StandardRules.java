package org.yibiao.standard.rule;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.yibiao.standard.StandardVersion;

/**
 * All rules of version 1, run over documents. The rules are data: the build makes ISO Schematron of
 * the files in {@code rules/}, and of that the stylesheet that is run here.
 */
public final class StandardRules {

  private static final QName NOW = new QName("now");

  private final Clock clock;

  /** The rules as of the time that this clock shows. */
  public StandardRules(Clock clock) {
    this.clock = clock;
  }

  /**
   * What breaks a rule, in document order.
   *
   * @param document valid in its structure
   * @param version whose rules it follows
   */
  public List<Violation> check(RuleTree document, StandardVersion version) {
    try {
      Xslt30Transformer transformer = CompiledRules.of(version).load30();
      transformer.setStylesheetParameters(
          Map.of(NOW, new XdmAtomicValue(ZonedDateTime.now(clock))));
      // what goes wrong is in the exception; nothing is to be printed
      transformer.setErrorReporter(error -> {});
      transformer.setMessageHandler(message -> {});
      return new Report((XdmNode) transformer.applyTemplates(document.node())).violations();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("A rule cannot be tested: " + e.getMessage(), e);
    }
  }
}
