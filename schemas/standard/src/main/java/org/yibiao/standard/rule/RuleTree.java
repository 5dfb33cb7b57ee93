package org.yibiao.standard.rule;

import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.ContentHandler;

/** A document in the form in which rules are tested; it is built by parser events, once. */
public final class RuleTree {

  private final BuildingContentHandler builder;

  /** An empty tree, to be built. */
  public RuleTree() {
    try {
      builder = CompiledRules.PROCESSOR.newDocumentBuilder().newBuildingContentHandler();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("No tree can be built", e);
    }
  }

  /** Takes the events of one whole document. */
  public ContentHandler handler() {
    return builder;
  }

  XdmNode node() throws SaxonApiException {
    return builder.getDocumentNode();
  }
}
