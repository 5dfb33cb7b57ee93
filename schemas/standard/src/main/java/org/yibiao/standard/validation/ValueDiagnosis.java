package org.yibiao.standard.validation;

import java.math.BigDecimal;
import java.util.Map;
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
    if (!PLAIN_NUMBER.matcher(text).matches()) {
      return FaultKind.FORM;
    }
    BigDecimal value = new BigDecimal(text);
    Map<String, String> facets = type.facets();
    boolean low =
        facets.containsKey("minInclusive")
            && value.compareTo(new BigDecimal(facets.get("minInclusive"))) < 0;
    boolean high =
        facets.containsKey("maxInclusive")
            && value.compareTo(new BigDecimal(facets.get("maxInclusive"))) > 0;
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
