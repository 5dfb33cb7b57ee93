package org.yibiao.standard.validation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * XSD counts the characters of a text; the platform's validator counts halves of surrogate pairs,
 * so that a rare character is two. This corrects its verdict.
 */
final class CodePoints {

  private static final Pattern QUOTED_NUMBER = Pattern.compile("'([0-9]+)'");

  private CodePoints() {}

  /** True if the text was refused as too long, but is not, counted rightly. */
  static boolean isFalseAlarm(String message, CharSequence text) {
    if (!message.startsWith("cvc-maxLength-valid") || count(text) == text.length()) {
      return false;
    }
    List<Integer> numbers =
        QUOTED_NUMBER.matcher(message).results().map(CodePoints::number).toList();
    int last = numbers.size() - 1;
    return last > 0 && numbers.get(last - 1) == text.length() && count(text) <= numbers.get(last);
  }

  /** True if the text is too short, counted rightly, though it may have passed. */
  static boolean isTooShort(int least, CharSequence text) {
    return least > 0 && text.length() >= least && count(text) < least;
  }

  private static int count(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  private static Integer number(MatchResult quoted) {
    return quoted.group(1).length() > 9 ? -1 : Integer.valueOf(quoted.group(1));
  }
}
