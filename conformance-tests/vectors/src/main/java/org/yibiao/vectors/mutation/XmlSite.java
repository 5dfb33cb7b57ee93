package org.yibiao.vectors.mutation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.vectors.schema.Type;

/**
 * An element of an XML document with what the schema says of it.
 *
 * @param number which of the document's elements it is, from 0
 * @param element the element itself, which is never changed
 * @param place where it is
 * @param type its type
 * @param use identifier of the constraint that gives the field this type; empty for the root
 */
record XmlSite(int number, Element element, Place place, Type type, String use) {

  /** The child elements of this name. */
  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
  }

  /** The child elements. */
  static List<Element> children(Element parent) {
    NodeList all = parent.getChildNodes();
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  boolean has(String field) {
    return !children(element, field).isEmpty();
  }

  String text() {
    return element.getTextContent();
  }

  /** A change of this element. */
  Edit<Document> edit(Consumer<Element> change) {
    return copy -> {
      Element found = (Element) copy.getElementsByTagNameNS("*", "*").item(number);
      return () -> change.accept(found);
    };
  }
}
