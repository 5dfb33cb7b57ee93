package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSFacet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts that stand for a decimal within its facets, in plain notation: no exponent, no plus
 * sign, no leading zeros. Digits are counted as XSD counts them, without zeros at the end.
 */
record DecimalPattern(SimpleTypeFacets facets) {

  private static final int NO_BOUND = 999;

  static DecimalPattern of(SimpleTypeFacets facets) {
    return new DecimalPattern(facets);
  }

  String regex() {
    String unsigned = upperBound().map(this::below).orElseGet(this::unbounded);
    return isNeverNegative() ? unsigned : "-?(?:" + unsigned + ")";
  }

  private String unbounded() {
    int total = bound(XSFacet.FACET_TOTALDIGITS, NO_BOUND);
    int fraction = Math.min(total, bound(XSFacet.FACET_FRACTIONDIGITS, NO_BOUND));
    if (total == NO_BOUND) {
      return "(?:0|[1-9][0-9]*)" + (fraction == NO_BOUND ? "(?:\\.[0-9]+)?" : upTo(fraction));
    }
    List<String> alternatives = new ArrayList<>(List.of("0" + upTo(fraction)));
    for (int digits = 0; digits <= fraction && digits < total; digits++) {
      alternatives.add(integer(total - digits) + exactly(digits, fraction));
    }
    return String.join("|", alternatives);
  }

  /** Whole numbers below the bound with any fraction, or the bound itself. */
  private String below(BigDecimal most) {
    String bound = most.toBigIntegerExact().toString();
    int fraction = bound(XSFacet.FACET_FRACTIONDIGITS, NO_BOUND);
    if (bound.length() + fraction > bound(XSFacet.FACET_TOTALDIGITS, NO_BOUND + bound.length())) {
      throw new UnsupportedXsd("maxInclusive and totalDigits that cross: " + bound);
    }
    List<String> alternatives = new ArrayList<>(WholeNumbers.below(bound));
    alternatives.replaceAll(number -> number + upTo(fraction));
    alternatives.add(bound + "(?:\\.0{1," + fraction + "})?");
    return String.join("|", alternatives);
  }

  private Optional<BigDecimal> upperBound() {
    return facets.bound(XSFacet.FACET_MAXINCLUSIVE).map(BigDecimal::new);
  }

  private boolean isNeverNegative() {
    Optional<String> least = facets.bound(XSFacet.FACET_MININCLUSIVE);
    if (least.isEmpty() && upperBound().isEmpty()) {
      return false;
    }
    if (least.map(BigDecimal::new).filter(bound -> bound.signum() == 0).isEmpty()) {
      throw new UnsupportedXsd("A decimal's minInclusive must be 0 or left out");
    }
    return true;
  }

  private int bound(String facet, int otherwise) {
    return facets.bound(facet).map(Integer::parseInt).orElse(otherwise);
  }

  private static String integer(int digits) {
    return digits == 1 ? "[1-9]" : "[1-9][0-9]{0," + (digits - 1) + "}";
  }

  private static String upTo(int fraction) {
    return fraction == 0 ? "" : "(?:\\.[0-9]{1," + fraction + "})?";
  }

  private static String exactly(int digits, int fraction) {
    int zeros = fraction - digits;
    if (digits == 0) {
      return zeros == 0 ? "" : "(?:\\.0{1," + zeros + "})?";
    }
    return "\\.[0-9]{" + digits + "}" + (zeros == 0 ? "" : "0{0," + zeros + "}");
  }
}
