package org.yibiao.standard.validation;

import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.validation.Fault.Position;

/** The root element of an XML document is not the one that was asked for. */
final class WrongRoot extends SAXParseException {
  private static final long serialVersionUID = 1L;

  private final String expected;

  WrongRoot(String expected, Locator locator) {
    super("The root is not " + expected, locator);
    this.expected = expected;
  }

  Fault fault() {
    Words root =
        new Words(
            "元素 " + expected + "，命名空间 " + CanonicalXml.NAMESPACE,
            "the element " + expected + " in the namespace " + CanonicalXml.NAMESPACE);
    return new Fault(FaultKind.ROOT, Place.root(expected))
        .expecting(root)
        .at(new Position(getLineNumber(), getColumnNumber()));
  }
}
