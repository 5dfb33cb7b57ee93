package org.yibiao.schemas.generator.compatibility;

import com.sun.xml.xsom.XSFacet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.SimpleTypeFacets;

/**
 * What breaks between the limits of two types of numbers or days.
 *
 * @param place the type, or the field that has it
 */
record LimitComparison(String place, SimpleTypeFacets older, SimpleTypeFacets newer) {

  Stream<Breach> breaches() {
    return Stream.of(
            breach(XSFacet.FACET_MININCLUSIVE, 1),
            breach(XSFacet.FACET_MAXINCLUSIVE, -1),
            breach(XSFacet.FACET_TOTALDIGITS, -1),
            breach(XSFacet.FACET_FRACTIONDIGITS, -1))
        .flatMap(Optional::stream);
  }

  /** A breach if the limit moved in this direction, 1 for up and -1 for down. */
  private Optional<Breach> breach(String facet, int direction) {
    Optional<String> was = limit(older, facet);
    return limit(newer, facet)
        .filter(is -> was.isEmpty() || isNarrower(was.get(), is, direction))
        .map(
            is ->
                new Breach(BreachKind.LIMIT_NARROWED, place, shown(facet, was), facet + " " + is));
  }

  /** Days have more than one order; any other day than before counts as narrower. */
  private boolean isNarrower(String was, String is, int direction) {
    if (newer.base().startsWith("date")) {
      return !was.equals(is);
    }
    return new BigDecimal(is).compareTo(new BigDecimal(was)) * direction > 0;
  }

  private static String shown(String facet, Optional<String> limit) {
    return limit.map(value -> facet + " " + value).orElse("");
  }

  private static Optional<String> limit(SimpleTypeFacets facets, String facet) {
    return facets.bound(facet).or(() -> inherent(facets.base(), facet));
  }

  private static Optional<String> inherent(String base, String facet) {
    return switch (base + " " + facet) {
      case "int " + XSFacet.FACET_MININCLUSIVE -> Optional.of(String.valueOf(Integer.MIN_VALUE));
      case "int " + XSFacet.FACET_MAXINCLUSIVE -> Optional.of(String.valueOf(Integer.MAX_VALUE));
      case "long " + XSFacet.FACET_MININCLUSIVE -> Optional.of(String.valueOf(Long.MIN_VALUE));
      case "long " + XSFacet.FACET_MAXINCLUSIVE -> Optional.of(String.valueOf(Long.MAX_VALUE));
      default -> Optional.empty();
    };
  }
}
