package org.yibiao.schemas.generator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A regular expression as JSON Schema takes it (ECMA 262, Unicode mode), that means the same as one
 * of XSD.
 *
 * @param regex the expression, not anchored
 * @param open whether it takes characters that it does not name, so that characters which no XML
 *     document can hold must be kept out beside it
 */
record EcmaPattern(String regex, boolean open) {

  /** Any text that XML 1.0 can hold: no control characters, no halves of surrogate pairs. */
  static final String XML_TEXT =
      "[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff]*";

  /**
   * Translates an expression.
   *
   * @throws UnsupportedXsd if it uses something that has no counterpart
   */
  static EcmaPattern of(String xsdPattern) {
    return new PatternTranslation(xsdPattern).result();
  }

  /** One anchored expression that matches what all of these match as a whole. */
  static String allOf(List<String> expressions) {
    int last = expressions.size() - 1;
    String others =
        expressions.subList(0, last).stream()
            .map(one -> "(?=(?:" + one + ")$)")
            .collect(Collectors.joining());
    return "^" + others + "(?:" + expressions.get(last) + ")$";
  }
}
