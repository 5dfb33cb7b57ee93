package org.yibiao.schemas.generator.rule;

import java.util.Map;

/**
 * Values that rules name by the variable that is called like the file.
 *
 * @param title what the values are
 * @param source where they come from
 * @param values what each means
 */
public record ValueList(Words title, String source, Map<String, Words> values) {}
