package org.yibiao.standard.rule;

import java.util.Map;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;

/**
 * A place where a rule is broken.
 *
 * @param rule identifier of the rule
 * @param place the field
 * @param values what the rule's words leave open
 */
public record Violation(String rule, Place place, Map<String, Words> values) {}
