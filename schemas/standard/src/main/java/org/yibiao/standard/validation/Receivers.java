package org.yibiao.standard.validation;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Two receivers of the same parser events. */
final class Receivers extends XMLFilterImpl {

  private final ContentHandler second;

  Receivers(ContentHandler first, ContentHandler second) {
    setContentHandler(first);
    this.second = second;
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    super.setDocumentLocator(locator);
    second.setDocumentLocator(locator);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    super.startElement(uri, name, qualified, attributes);
    second.startElement(uri, name, qualified, attributes);
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws SAXException {
    super.characters(buffer, start, length);
    second.characters(buffer, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    super.endElement(uri, name, qualified);
    second.endElement(uri, name, qualified);
  }
}
