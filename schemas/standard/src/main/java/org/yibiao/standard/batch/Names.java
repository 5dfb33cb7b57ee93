package org.yibiao.standard.batch;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.yibiao.standard.batch.BoundedInput.TooLarge;

/** The names in an XML document; a parser keeps them all, so that there must not be too many. */
final class Names {

  private final Set<String> known = new HashSet<>();
  private long size;

  /**
   * Takes note of the names of an element.
   *
   * @throws SAXException if too many have come
   */
  void add(String element, Attributes attributes) throws SAXException {
    add(element);
    for (int i = 0; i < attributes.getLength(); i++) {
      add(attributes.getQName(i));
    }
  }

  /**
   * Takes note of a name.
   *
   * @throws SAXException if too many have come
   */
  void add(String name) throws SAXException {
    if (known.add(name)) {
      size += Bounds.EACH + name.length();
    }
    if (size > Bounds.LARGEST) {
      throw new SAXException(new TooLarge());
    }
  }
}
