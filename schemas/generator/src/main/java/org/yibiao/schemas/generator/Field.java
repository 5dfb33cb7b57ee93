package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSElementDecl;
import com.sun.xml.xsom.XSParticle;
import com.sun.xml.xsom.XSType;
import java.math.BigInteger;
import java.util.OptionalInt;

/**
 * One element within a type.
 *
 * @param element its declaration
 * @param min how often it must occur
 * @param max how often it may occur; empty if there is no bound
 */
public record Field(XSElementDecl element, int min, OptionalInt max) {

  static Field of(XSParticle particle) {
    return new Field(
        PlainElement.of(particle.getTerm().asElementDecl()),
        particle.getMinOccurs().intValueExact(),
        max(particle));
  }

  /** Its name in both faces. */
  public String name() {
    return element.getName();
  }

  /** What it holds. */
  public XSType type() {
    return element.getType();
  }

  /** Name of the type; an element with a type of its own lends it its name. */
  String typeName() {
    return type().isLocal() ? name() : type().getName();
  }

  /** True if the type is one of XSD itself. */
  boolean isBuiltIn() {
    return SimpleTypeFacets.isBuiltIn(type());
  }

  /** True if it is an array in JSON. */
  public boolean isRepeatable() {
    return max.isEmpty() || max.getAsInt() > 1;
  }

  /** True if no document does without it. */
  public boolean isRequired() {
    return min > 0;
  }

  /** The same field where nothing demands it, as one branch of a choice. */
  Field asBranch() {
    if (min != 1) {
      throw new UnsupportedXsd("A branch of a choice must be required: " + name());
    }
    return new Field(element, 0, max);
  }

  private static OptionalInt max(XSParticle particle) {
    BigInteger max = particle.getMaxOccurs();
    return max.signum() < 0 ? OptionalInt.empty() : OptionalInt.of(max.intValueExact());
  }
}
