package org.yibiao.standard;

import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.sax.TransformerHandler;

/** Builds a DOM tree from SAX events, so that the safe reader is the only parser. */
record DomHandler(TransformerHandler handler) {

  DomHandler(DOMResult result) {
    this(identity());
    handler.setResult(result);
  }

  private static TransformerHandler identity() {
    try {
      return SafeXml.transformers().newTransformerHandler();
    } catch (TransformerConfigurationException e) {
      throw new IllegalStateException("The platform has no identity transformation", e);
    }
  }
}
