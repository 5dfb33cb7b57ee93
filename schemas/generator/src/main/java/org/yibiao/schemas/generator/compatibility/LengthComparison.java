package org.yibiao.schemas.generator.compatibility;

import com.sun.xml.xsom.XSFacet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.SimpleTypeFacets;

/**
 * Whether the values of an older text type fit the newer one's lengths.
 *
 * @param place the type, or the field that has it
 * @param values what the older type takes; asked only where its lengths do not tell
 */
record LengthComparison(
    String place, Supplier<TextLanguage> values, SimpleTypeFacets older, SimpleTypeFacets newer) {

  Stream<Breach> breaches() {
    return Stream.of(XSFacet.FACET_MINLENGTH, XSFacet.FACET_MAXLENGTH, XSFacet.FACET_LENGTH)
        .flatMap(this::breach);
  }

  private Stream<Breach> breach(String facet) {
    return newer
        .bound(facet)
        .filter(bound -> isNarrower(facet, Integer.parseInt(bound)))
        .map(
            bound ->
                new Breach(
                    BreachKind.LIMIT_NARROWED,
                    place,
                    older.bound(facet).map(was -> facet + " " + was).orElse(""),
                    facet + " " + bound))
        .stream();
  }

  private boolean isNarrower(String facet, int bound) {
    return !keepsTo(facet, bound) && !values.get().within(TextLanguage.length(facet, bound));
  }

  /** True if the older type's own lengths see to it; beside codes, JSON did not hold to them. */
  private boolean keepsTo(String facet, int bound) {
    if (!older.codes().isEmpty()) {
      return false;
    }
    int least = lengthOr(XSFacet.FACET_MINLENGTH, 0);
    int most = lengthOr(XSFacet.FACET_MAXLENGTH, Integer.MAX_VALUE);
    return switch (facet) {
      case XSFacet.FACET_MINLENGTH -> bound <= least;
      case XSFacet.FACET_MAXLENGTH -> bound >= most;
      default -> bound == least && bound == most;
    };
  }

  private int lengthOr(String facet, int otherwise) {
    return older
        .bound(XSFacet.FACET_LENGTH)
        .or(() -> older.bound(facet))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }
}
