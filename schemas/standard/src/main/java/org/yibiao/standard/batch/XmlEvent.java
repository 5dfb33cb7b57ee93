package org.yibiao.standard.batch;

import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/**
 * Something that a parser told, to be told again.
 *
 * @param telling what it told
 * @param line where it was then, from 1
 * @param column the same within the line
 */
record XmlEvent(Telling telling, int line, int column) {

  /** Tells a receiver of one thing. */
  @FunctionalInterface
  interface Telling {
    void to(ContentHandler receiver) throws SAXException;
  }

  static XmlEvent at(Locator place, Telling telling) {
    return new XmlEvent(telling, place.getLineNumber(), place.getColumnNumber());
  }

  /** The same where another one was. */
  XmlEvent where(XmlEvent other) {
    return new XmlEvent(telling, other.line, other.column);
  }
}
