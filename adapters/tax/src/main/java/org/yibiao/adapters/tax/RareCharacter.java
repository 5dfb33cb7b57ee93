package org.yibiao.adapters.tax;

import java.util.Optional;
import java.util.OptionalInt;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.yibiao.adapters.kit.CharacterSet;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.Why;
import org.yibiao.standard.CanonicalJson;

/**
 * A character that the tax system's character set lacks, mostly one out of a rare personal name.
 *
 * @param codePoint the character
 * @param field the native field that holds it
 * @param value that field's text
 */
record RareCharacter(int codePoint, String field, String value) {

  private static final Name TAX = new Name("税务", "Tax");

  /** The first such character of a message in the open. */
  static Optional<RareCharacter> in(Document open) {
    NodeList elements = open.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < elements.getLength(); i++) {
      Optional<RareCharacter> found = in((Element) elements.item(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Why the request cannot be carried, pointing at the datum of the request that is concerned. */
  Why why(Object request) {
    return CharacterSet.GBK.lacking(
        codePoint, TAX, field, TextPlace.of(value, CanonicalJson.toTree(request)));
  }

  private static Optional<RareCharacter> in(Element element) {
    if (element.getElementsByTagNameNS("*", "*").getLength() > 0) {
      return Optional.empty();
    }
    String text = element.getTextContent();
    OptionalInt lacking = CharacterSet.GBK.firstLacking(text);
    return lacking.isPresent()
        ? Optional.of(new RareCharacter(lacking.getAsInt(), element.getLocalName(), text))
        : Optional.empty();
  }
}
