package org.yibiao.standard.rule;

import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;

/**
 * A place where a rule is broken.
 *
 * @param rule identifier of the rule
 * @param place the field
 * @param values what the rule's words leave open
 * @param tested what the rule looked at, if it is one of the stylesheet's
 */
public record Violation(
    String rule, Place place, Map<String, Words> values, Optional<Tested> tested) {

  /** A place where something is wrong that no stylesheet found. */
  public Violation(String rule, Place place, Map<String, Words> values) {
    this(rule, place, values, Optional.empty());
  }

  /**
   * What a rule looked at.
   *
   * @param context where it was tested
   * @param test its XPath expression
   */
  public record Tested(Place context, String test) {}
}
