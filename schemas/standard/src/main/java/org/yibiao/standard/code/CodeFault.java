package org.yibiao.standard.code;

import java.util.Map;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Severity;

/**
 * A value that is no code of its list on the document's day.
 *
 * @param rule identifier of what is wrong; its words are in codes.json
 * @param severity whether the document is refused for it
 * @param place the field
 * @param values what the words leave open
 */
public record CodeFault(String rule, Severity severity, Place place, Map<String, Words> values) {}
