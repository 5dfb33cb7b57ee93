package org.yibiao.schemas.generator;

import java.util.ArrayList;
import java.util.List;

/** Regular expressions for ranges of whole numbers without leading zeros. */
final class WholeNumbers {

  private WholeNumbers() {}

  /** Expressions that together match the numbers from 0 to below the bound. */
  static List<String> below(String bound) {
    List<String> alternatives = new ArrayList<>();
    if (!"0".equals(bound)) {
      alternatives.add("0");
    }
    int length = bound.length();
    if (length > 1) {
      alternatives.add("[1-9][0-9]{0," + (length - 2) + "}");
    }
    for (int i = 0; i < length; i++) {
      char least = i == 0 ? '1' : '0';
      if (bound.charAt(i) > least) {
        alternatives.add(sharing(bound, i, least));
      }
    }
    return alternatives;
  }

  /** Numbers as long as the bound that share its first digits and are smaller at the next one. */
  private static String sharing(String bound, int digits, char least) {
    char most = (char) (bound.charAt(digits) - 1);
    int rest = bound.length() - digits - 1;
    String any = rest == 0 ? "" : "[0-9]{" + rest + "}";
    return bound.substring(0, digits) + "[" + least + "-" + most + "]" + any;
  }
}
