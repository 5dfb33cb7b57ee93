package org.yibiao.vectors.schema;

import com.sun.xml.xsom.XSFacet;
import com.sun.xml.xsom.XSSimpleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;

/** Gathers the facets of a simple type and of those that it restricts. */
final class SimpleTypes {

  private SimpleTypes() {}

  static SimpleType of(String name, String file, XSSimpleType type) {
    List<String> codes = new ArrayList<>();
    List<String> patterns = new ArrayList<>();
    Map<String, String> bounds = new TreeMap<>();
    XSSimpleType step = type;
    while (!XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(step.getTargetNamespace())) {
      if (codes.isEmpty()) {
        codes.addAll(values(step, XSFacet.FACET_ENUMERATION));
      }
      List<String> alternatives = values(step, XSFacet.FACET_PATTERN);
      if (!alternatives.isEmpty()) {
        patterns.add(alternatives.stream().collect(Collectors.joining("|")));
      }
      for (XSFacet facet : step.asRestriction().getDeclaredFacets()) {
        if (isBound(facet)) {
          bounds.putIfAbsent(facet.getName(), facet.getValue().value);
        }
      }
      step = step.getSimpleBaseType();
    }
    return new SimpleType(name, file, step.getName(), codes, patterns, bounds);
  }

  private static boolean isBound(XSFacet facet) {
    return !facet.getName().equals(XSFacet.FACET_ENUMERATION)
        && !facet.getName().equals(XSFacet.FACET_PATTERN)
        && !facet.getName().equals(XSFacet.FACET_WHITESPACE);
  }

  private static List<String> values(XSSimpleType type, String facet) {
    return type.asRestriction().getDeclaredFacets(facet).stream()
        .map(each -> each.getValue().value)
        .toList();
  }
}
