package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSComplexType;
import com.sun.xml.xsom.XSModelGroup;
import com.sun.xml.xsom.XSParticle;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a complex type in their order, and the choices among them.
 *
 * @param fields all fields; those that are branches of a choice are not required
 * @param choices the choices
 */
public record ContentModel(List<Field> fields, List<Choice> choices) {

  /**
   * The content of this type.
   *
   * @throws UnsupportedXsd if it has something without a JSON form
   */
  public static ContentModel of(XSComplexType type) {
    if (!type.getAttributeUses().isEmpty() || type.isMixed()) {
      throw new UnsupportedXsd("Attributes and mixed content have no JSON form: " + type.getName());
    }
    Walk walk = new Walk(new ArrayList<>(), new ArrayList<>());
    XSParticle content = type.getContentType().asParticle();
    if (content != null) {
      walk.sequence(content);
    }
    refuseTwins(walk.fields, type);
    return new ContentModel(List.copyOf(walk.fields), List.copyOf(walk.choices));
  }

  private static void refuseTwins(List<Field> fields, XSComplexType type) {
    if (fields.stream().map(Field::name).distinct().count() < fields.size()) {
      throw new UnsupportedXsd("Two fields of one name have no JSON form: " + type.getName());
    }
  }

  private record Walk(List<Field> fields, List<Choice> choices) {

    void sequence(XSParticle particle) {
      if (!occursOnce(particle)) {
        throw new UnsupportedXsd("A sequence that repeats or is optional has no JSON form");
      }
      if (group(particle).getCompositor() == XSModelGroup.ALL) {
        throw new UnsupportedXsd("xs:all would leave the order of the JSON form open");
      }
      for (XSParticle child : group(particle)) {
        if (child.getTerm().isElementDecl()) {
          fields.add(Field.of(child));
        } else if (isChoice(child)) {
          choice(child);
        } else {
          sequence(child);
        }
      }
    }

    private void choice(XSParticle particle) {
      if (!particle.getMaxOccurs().equals(BigInteger.ONE)) {
        throw new UnsupportedXsd("A choice that repeats has no JSON form");
      }
      List<Field> branches = new ArrayList<>();
      for (XSParticle child : group(particle)) {
        if (!child.getTerm().isElementDecl()) {
          throw new UnsupportedXsd("A branch of a choice must be an element");
        }
        branches.add(Field.of(child).asBranch());
      }
      fields.addAll(branches);
      boolean required = particle.getMinOccurs().signum() > 0;
      choices.add(new Choice(branches.stream().map(Field::name).toList(), required));
    }

    private static boolean occursOnce(XSParticle particle) {
      return particle.getMinOccurs().equals(BigInteger.ONE)
          && particle.getMaxOccurs().equals(BigInteger.ONE);
    }

    private static boolean isChoice(XSParticle particle) {
      return group(particle).getCompositor() == XSModelGroup.CHOICE;
    }

    private static XSModelGroup group(XSParticle particle) {
      if (particle.getTerm().isModelGroupDecl()) {
        return particle.getTerm().asModelGroupDecl().getModelGroup();
      }
      if (!particle.getTerm().isModelGroup()) {
        throw new UnsupportedXsd("Wildcards have no JSON form");
      }
      return particle.getTerm().asModelGroup();
    }
  }
}
