package org.yibiao.vectors.mutation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yibiao.vectors.schema.SimpleType;

/** Numbers just beyond the bounds of their type, or in another form. */
final class WrongNumbers {

  private static final String RANGE = "S-RANGE";
  private static final String LEAST = "minInclusive";
  private static final String MOST = "maxInclusive";

  private WrongNumbers() {}

  /** Whole numbers beyond the type's own bounds, and beyond those of XSD. */
  static List<WrongValue> whole(SimpleType type) {
    List<WrongValue> found = new ArrayList<>(beyond(type, BigDecimal.ONE));
    // not the next number after that of a long: readers that count in doubles do not see the
    // difference
    BigInteger over = "int".equals(type.base()) ? BigInteger.TWO.pow(31) : BigInteger.TEN.pow(19);
    found.add(new WrongValue("base", over.toString(), RANGE));
    found.add(new WrongValue("base", over.negate().subtract(BigInteger.ONE).toString(), RANGE));
    return found;
  }

  /** Decimals beyond the bounds, with too many digits, and not in plain notation. */
  static List<WrongValue> decimal(SimpleType type) {
    int fraction = type.count("fractionDigits").orElse(0);
    List<WrongValue> found = new ArrayList<>(beyond(type, BigDecimal.ONE.movePointLeft(fraction)));
    found.add(new WrongValue("fractionDigits", "0." + "1".repeat(fraction + 1), "S-FORM"));
    type.count("totalDigits").ifPresent(total -> found.add(longest(type, total)));
    Stream<String> forms = Stream.of("01", "+1", "1.", ".5", "1,000", "-0");
    found.addAll(WrongValues.wrong("pattern", "S-FORM", forms.filter(text -> !type.matches(text))));
    found.addAll(WrongValues.wrong("base", "S-FORM", Stream.of("abc", "1e3", "NaN", "1.2.3")));
    return found;
  }

  /** One digit too many; where there is a largest number, that is passed as well. */
  private static WrongValue longest(SimpleType type, int total) {
    String rule = type.bound(MOST).isPresent() ? RANGE : "S-FORM";
    return new WrongValue("totalDigits", "1".repeat(total + 1), rule);
  }

  private static List<WrongValue> beyond(SimpleType type, BigDecimal step) {
    List<WrongValue> found = new ArrayList<>();
    type.bound(LEAST)
        .map(bound -> new BigDecimal(bound).subtract(step).toPlainString())
        .ifPresent(text -> found.add(new WrongValue(LEAST, text, RANGE)));
    type.bound(MOST)
        .map(bound -> new BigDecimal(bound).add(step).toPlainString())
        .ifPresent(text -> found.add(new WrongValue(MOST, text, RANGE)));
    return found;
  }
}
