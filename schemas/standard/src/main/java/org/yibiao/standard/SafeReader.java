package org.yibiao.standard;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stops a document that nests deeper than a bound. */
final class BoundedDepth extends XMLFilterImpl {

  private final int bound;
  private int depth;
  private Locator locator;

  BoundedDepth(XMLReader parent, int bound) {
    super(parent);
    this.bound = bound;
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
    super.setDocumentLocator(locator);
  }

  @Override
  public void startDocument() throws SAXException {
    depth = 0;
    super.startDocument();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth > bound) {
      throw new TooDeep(bound, locator);
    }
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    depth--;
    super.endElement(uri, local, name);
  }
}
