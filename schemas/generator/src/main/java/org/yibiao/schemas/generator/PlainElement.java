package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSElementDecl;

/** Holds elements to what both faces can say: a name, a type, how often. */
final class PlainElement {

  private PlainElement() {}

  /**
   * The element itself.
   *
   * @throws UnsupportedXsd if it may be nil, has a value of its own, or is a stand-in for others
   */
  static XSElementDecl of(XSElementDecl element) {
    if (element.isNillable() || hasValue(element)) {
      throw new UnsupportedXsd("nillable, default and fixed have no JSON form: " + name(element));
    }
    if (element.isAbstract() || element.getSubstitutables().size() > 1) {
      throw new UnsupportedXsd("Substitution groups have no JSON form: " + name(element));
    }
    if (!element.getIdentityConstraints().isEmpty()) {
      throw new UnsupportedXsd("Keys have no JSON form; they are rules: " + name(element));
    }
    return element;
  }

  private static boolean hasValue(XSElementDecl element) {
    return element.getDefaultValue() != null || element.getFixedValue() != null;
  }

  private static String name(XSElementDecl element) {
    return element.getName();
  }
}
