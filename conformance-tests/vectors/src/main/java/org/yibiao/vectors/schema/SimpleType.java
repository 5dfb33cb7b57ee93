package org.yibiao.vectors.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type whose values are text.
 *
 * @param name its name
 * @param file the XSD file that holds it; empty for a type of XSD itself
 * @param base the type of XSD that it restricts, such as {@code decimal}
 * @param codes its enumeration; empty if there is none
 * @param patterns regular expressions of XSD that all must match
 * @param bounds its other facets, by the names of XSD
 */
public record SimpleType(
    String name,
    String file,
    String base,
    List<String> codes,
    List<String> patterns,
    Map<String, String> bounds)
    implements Type {

  /** The value of a facet such as {@code maxLength}. */
  public Optional<String> bound(String facet) {
    return Optional.ofNullable(bounds.get(facet));
  }

  /** The value of a facet that is a whole number of characters or digits. */
  public Optional<Integer> count(String facet) {
    return bound(facet).map(Integer::valueOf);
  }

  /** Whether its values are text rather than numbers, days or truth values. */
  public boolean isText() {
    return "string".equals(base);
  }

  /** Whether a text is right by all patterns; XSD's own differ from Java's in nothing used here. */
  public boolean matches(String text) {
    return patterns.stream().allMatch(text::matches);
  }
}
