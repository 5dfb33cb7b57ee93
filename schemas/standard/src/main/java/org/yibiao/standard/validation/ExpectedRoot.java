package org.yibiao.standard.validation;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.XMLFilterImpl;
import org.yibiao.standard.CanonicalXml;

/**
 * Stops at once where the document is of another kind: the XSD would take any of the standard's
 * elements as a root.
 */
public final class ExpectedRoot extends XMLFilterImpl {

  private final String name;
  private boolean seen;
  private Locator locator;

  /** A reader that takes only this root element of the standard. */
  public ExpectedRoot(XMLReader reader, String name) {
    super(reader);
    this.name = name;
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
    super.setDocumentLocator(locator);
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes)
      throws SAXException {
    if (!seen && !(local.equals(name) && uri.equals(CanonicalXml.NAMESPACE))) {
      throw new WrongRoot(name, locator);
    }
    if (!seen && locator instanceof Locator2 known && "1.1".equals(known.getXMLVersion())) {
      // XML 1.1 lets control characters in, which neither XML 1.0 nor the JSON face can carry
      throw new SAXParseException("XML 1.1 is not taken; write XML 1.0", locator);
    }
    seen = true;
    super.startElement(uri, local, qName, attributes);
  }
}
