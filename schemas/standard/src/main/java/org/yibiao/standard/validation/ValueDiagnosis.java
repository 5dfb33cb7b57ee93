package org.yibiao.standard.validation;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.yibiao.standard.dictionary.TypeEntry;

/** Why a text is not of a simple type: the same answer whichever validator refused it. */
record ValueDiagnosis(TypeEntry type) {

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?");
  private static final Set<String> NUMBERS = Set.of("decimal", "int", "long");

  FaultKind of(String text) {
    if (Findings.NOT_IN_XML.matcher(text).find()) {
      return FaultKind.CHARACTERS;
    }
    if (!type.codes().isEmpty()) {
      return FaultKind.CODE;
    }
    if (NUMBERS.contains(type.base())) {
      return number(text.strip());
    }
    return length(text.codePointCount(0, text.length()));
  }

  private FaultKind number(String text) {
    if (!PLAIN_NUMBER.matcher(text).matches() || type.isWhole() && text.contains(".")) {
      return FaultKind.FORM;
    }
    BigDecimal value = new BigDecimal(text);
    boolean low = type.least().filter(least -> value.compareTo(least) < 0).isPresent();
    boolean high = type.most().filter(most -> value.compareTo(most) > 0).isPresent();
    return low || high ? FaultKind.RANGE : FaultKind.FORM;
  }

  private FaultKind length(int characters) {
    int least = Integer.parseInt(type.facets().getOrDefault("minLength", "0"));
    int most =
        Integer.parseInt(
            type.facets().getOrDefault("maxLength", String.valueOf(Integer.MAX_VALUE)));
    if (characters == 0 || characters < least) {
      return FaultKind.TOO_SHORT;
    }
    return characters > most ? FaultKind.TOO_LONG : FaultKind.FORM;
  }
}
