package org.yibiao.standard;

import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;

/** An XML document nests deeper than is read. */
public final class TooDeep extends SAXParseException {
  private static final long serialVersionUID = 1L;

  TooDeep(int bound, Locator locator) {
    super("Elements nest deeper than " + bound, locator);
  }
}
