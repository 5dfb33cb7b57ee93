package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSFacet;
import com.sun.xml.xsom.XSRestrictionSimpleType;
import com.sun.xml.xsom.XSSimpleType;
import com.sun.xml.xsom.XSType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;

/**
 * All facets of a simple type, its ancestors' included.
 *
 * @param base the type of XSD that it restricts, such as {@code decimal}
 * @param codes the enumeration; empty if there is none
 * @param patterns regular expressions of XSD that all must match
 * @param bounds the facets that are a single value
 */
public record SimpleTypeFacets(
    String base, List<Code> codes, List<String> patterns, List<XSFacet> bounds) {

  private static final Set<String> SINGLE =
      Set.of(
          XSFacet.FACET_LENGTH,
          XSFacet.FACET_MINLENGTH,
          XSFacet.FACET_MAXLENGTH,
          XSFacet.FACET_MININCLUSIVE,
          XSFacet.FACET_MAXINCLUSIVE,
          XSFacet.FACET_TOTALDIGITS,
          XSFacet.FACET_FRACTIONDIGITS);

  /**
   * The facets of this type.
   *
   * @throws UnsupportedXsd if it has one without a JSON form
   */
  public static SimpleTypeFacets of(XSSimpleType type) {
    List<Code> codes = new ArrayList<>();
    List<String> patterns = new ArrayList<>();
    List<XSFacet> bounds = new ArrayList<>();
    XSSimpleType step = type;
    while (!isBuiltIn(step)) {
      XSRestrictionSimpleType restriction = restriction(step);
      if (codes.isEmpty()) {
        restriction
            .getDeclaredFacets(XSFacet.FACET_ENUMERATION)
            .forEach(f -> codes.add(Code.of(f)));
      }
      pattern(restriction).ifPresent(patterns::add);
      bounds.addAll(singles(restriction));
      step = step.getSimpleBaseType();
    }
    return new SimpleTypeFacets(step.getName(), codes, patterns, bounds);
  }

  static boolean isBuiltIn(XSType type) {
    return XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(type.getTargetNamespace());
  }

  /** The value of a facet; the nearest restriction is the narrowest, and wins. */
  public Optional<String> bound(String facet) {
    return bounds.stream()
        .filter(f -> f.getName().equals(facet))
        .map(f -> f.getValue().value)
        .findFirst();
  }

  private static XSRestrictionSimpleType restriction(XSSimpleType type) {
    if (!type.isRestriction()) {
      throw new UnsupportedXsd("Lists and unions have no JSON form: " + type.getName());
    }
    return type.asRestriction();
  }

  /** Patterns of one step are alternatives. */
  private static Optional<String> pattern(XSRestrictionSimpleType restriction) {
    return restriction.getDeclaredFacets(XSFacet.FACET_PATTERN).stream()
        .map(f -> f.getValue().value)
        .reduce((one, other) -> one + "|" + other);
  }

  private static List<XSFacet> singles(XSRestrictionSimpleType restriction) {
    List<XSFacet> found = new ArrayList<>();
    for (XSFacet facet : restriction.getDeclaredFacets()) {
      if (SINGLE.contains(facet.getName())) {
        found.add(facet);
      } else if (isUnknown(facet.getName())) {
        throw new UnsupportedXsd(facet.getName() + " has no JSON form");
      }
    }
    return found;
  }

  private static boolean isUnknown(String facet) {
    return !Set.of(XSFacet.FACET_ENUMERATION, XSFacet.FACET_PATTERN).contains(facet);
  }
}
