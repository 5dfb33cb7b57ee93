package org.yibiao.standard;

import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads with a parser that it is lent for each document, and stops a document that nests deeper
 * than a bound. What it is told about features and properties holds for the next document only.
 */
final class SafeReader extends XMLFilterImpl {

  private final Parsers parsers;
  private final int bound;
  private Parsers.Parser lent;
  private int depth;
  private long read;
  private Locator locator;

  SafeReader(Parsers parsers, int bound) {
    this.parsers = parsers;
    this.bound = bound;
  }

  @Override
  public void parse(InputSource input) throws SAXException, IOException {
    borrow();
    Parsers.Parser parser = lent;
    read = 0;
    try {
      super.parse(input);
    } finally {
      lent = null;
      setParent(null);
    }
    // one that failed is not given back: who knows what it is left with
    parsers.giveBack(parser, read);
  }

  @Override
  public boolean getFeature(String name)
      throws SAXNotRecognizedException, SAXNotSupportedException {
    borrow();
    return super.getFeature(name);
  }

  @Override
  public void setFeature(String name, boolean value)
      throws SAXNotRecognizedException, SAXNotSupportedException {
    borrow();
    super.setFeature(name, value);
  }

  @Override
  public Object getProperty(String name)
      throws SAXNotRecognizedException, SAXNotSupportedException {
    borrow();
    return super.getProperty(name);
  }

  @Override
  public void setProperty(String name, Object value)
      throws SAXNotRecognizedException, SAXNotSupportedException {
    borrow();
    super.setProperty(name, value);
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
    read += name.length();
    for (int i = 0; i < attributes.getLength(); i++) {
      read += attributes.getQName(i).length() + attributes.getValue(i).length();
    }
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    read += length;
    super.characters(text, start, length);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    depth--;
    super.endElement(uri, local, name);
  }

  private void borrow() {
    if (lent == null) {
      lent = parsers.lend();
      setParent(lent.reader());
    }
  }
}
