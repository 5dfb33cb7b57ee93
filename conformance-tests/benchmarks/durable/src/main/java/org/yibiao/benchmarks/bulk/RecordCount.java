package org.yibiao.benchmarks.bulk;

import java.util.BitSet;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Passes a batch's events on, and knows in which record the validator finds a fault. */
final class RecordCount extends XMLFilterImpl {

  private final BitSet wrong = new BitSet();
  private int current = -1;

  RecordCount(ContentHandler next) {
    setContentHandler(next);
  }

  BitSet wrong() {
    return wrong;
  }

  /** How many there were. */
  int records() {
    return current + 1;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (local.equals("record")) {
      current++;
    }
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void error(SAXParseException fault) throws SAXException {
    if (current < 0) {
      throw fault;
    }
    wrong.set(current);
  }

  @Override
  public void fatalError(SAXParseException fault) throws SAXException {
    throw fault;
  }
}
