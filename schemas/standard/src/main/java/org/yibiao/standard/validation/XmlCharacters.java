package org.yibiao.standard.validation;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Passes on a document that no parser has read, and ends it at a character that a parser would not
 * have taken (XML 1.0, 2.2, Char): the validator does not look for them.
 */
final class XmlCharacters extends XMLFilterImpl {

  private static final char FIRST_NONCHARACTER = '\uFFFE';

  XmlCharacters(ContentHandler receiver) {
    setContentHandler(receiver);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    for (int i = start; i < start + length; i++) {
      if (!isTaken(text[i])) {
        throw new SAXException("No XML document holds U+%04X".formatted((int) text[i]));
      }
    }
    super.characters(text, start, length);
  }

  /** Halves of a character are left to who writes them. */
  private static boolean isTaken(char each) {
    boolean isBlank = each == ' ' || each == '\t' || each == '\n' || each == '\r';
    return isBlank || each > ' ' && each < FIRST_NONCHARACTER;
  }
}
