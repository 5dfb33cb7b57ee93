package org.yibiao.vectors.schema;

import com.sun.xml.xsom.XSComplexType;
import com.sun.xml.xsom.XSElementDecl;
import com.sun.xml.xsom.XSModelGroup;
import com.sun.xml.xsom.XSParticle;
import com.sun.xml.xsom.XSTerm;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a complex type is made of: the standard uses sequences of elements and of choices between
 * elements, and nothing else.
 */
record Particles(List<Field> fields, List<Choice> choices, List<XSElementDecl> elements) {

  static Particles of(XSComplexType type) {
    Particles found = new Particles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    XSParticle content = type.getContentType().asParticle();
    if (!type.getAttributeUses().isEmpty() || type.isMixed()) {
      throw new IllegalArgumentException(type.getName() + " has attributes or mixed content");
    }
    if (content != null) {
      found.sequence(content);
    }
    return found;
  }

  private void sequence(XSParticle particle) {
    for (XSParticle child : group(particle.getTerm())) {
      if (child.getTerm().isElementDecl()) {
        add(child, child.getMinOccurs().signum() > 0);
      } else if (group(child.getTerm()).getCompositor() == XSModelGroup.CHOICE) {
        choice(child);
      } else {
        sequence(child);
      }
    }
  }

  private void choice(XSParticle particle) {
    int first = fields.size();
    for (XSParticle branch : group(particle.getTerm())) {
      add(branch, false);
    }
    List<String> names = fields.stream().skip(first).map(Field::name).toList();
    choices.add(new Choice(names, particle.getMinOccurs().signum() > 0));
  }

  private void add(XSParticle particle, boolean required) {
    XSElementDecl element = particle.getTerm().asElementDecl();
    if (particle.getMinOccurs().compareTo(BigInteger.ONE) > 0) {
      throw new IllegalArgumentException(element.getName() + " must occur more than once");
    }
    elements.add(element);
    fields.add(
        new Field(
            element.getName(),
            XsdReading.nameOf(element),
            required,
            most(particle.getMaxOccurs())));
  }

  private static OptionalInt most(BigInteger bound) {
    return bound.signum() < 0 ? OptionalInt.empty() : OptionalInt.of(bound.intValueExact());
  }

  private static XSModelGroup group(XSTerm term) {
    return term.isModelGroupDecl() ? term.asModelGroupDecl().getModelGroup() : term.asModelGroup();
  }
}
