package org.yibiao.vectors.mutation;

/**
 * A text that a simple type does not take.
 *
 * @param facet which of its facets refuses it, such as {@code maxLength} or {@code base}
 * @param text the text
 * @param rule the rule by which it has to be found
 */
record WrongValue(String facet, String text, String rule) {}
