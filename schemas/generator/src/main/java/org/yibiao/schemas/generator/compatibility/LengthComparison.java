package org.yibiao.schemas.generator.compatibility;

import com.sun.xml.xsom.XSFacet;
import java.util.stream.Stream;
import org.yibiao.schemas.generator.SimpleTypeFacets;

/**
 * Whether the values of an older text type fit the newer one's lengths.
 *
 * @param place the type, or the field that has it
 * @param values what the older type takes
 */
record LengthComparison(
    String place, TextLanguage values, SimpleTypeFacets older, SimpleTypeFacets newer) {

  Stream<Breach> breaches() {
    return Stream.of(XSFacet.FACET_MINLENGTH, XSFacet.FACET_MAXLENGTH, XSFacet.FACET_LENGTH)
        .flatMap(this::breach);
  }

  private Stream<Breach> breach(String facet) {
    return newer
        .bound(facet)
        .filter(bound -> !values.within(TextLanguage.length(facet, Integer.parseInt(bound))))
        .map(
            bound ->
                new Breach(
                    BreachKind.LIMIT_NARROWED,
                    place,
                    older.bound(facet).map(was -> facet + " " + was).orElse(""),
                    facet + " " + bound))
        .stream();
  }
}
