package org.yibiao.routes.catalogue.imports;

import java.util.regex.Pattern;
import org.yibiao.standard.value.DepartmentCode;

/** Codes of holders: the hub's own, or unified social credit codes (GB 32100-2015). */
final class OwnerCode {

  private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern CREDIT_CODE = Pattern.compile("[" + DIGITS + "]{18}");
  private static final int LAST = 17;

  private OwnerCode() {}

  static boolean isValid(String code) {
    return DepartmentCode.isValid(code)
        || CREDIT_CODE.matcher(code).matches() && checkCharacter(code) == code.charAt(LAST);
  }

  /** GB 32100-2015, 5.6: weights are powers of 3, modulo 31. */
  private static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LAST; i++) {
      sum += DIGITS.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % DIGITS.length();
    }
    return DIGITS.charAt((DIGITS.length() - sum % DIGITS.length()) % DIGITS.length());
  }
}
