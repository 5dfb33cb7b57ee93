package org.yibiao.standard;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Takes every error as fatal, and prints nothing. */
public final class Strict implements ErrorHandler {

  @Override
  public void warning(SAXParseException e) {
    // a warning does not make a document unreadable
  }

  @Override
  public void error(SAXParseException e) throws SAXException {
    throw e;
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }
}
