package org.yibiao.standard.code;

import org.yibiao.standard.dictionary.Place;

/**
 * A value that is to be looked up.
 *
 * @param place where it is
 * @param text the value
 */
record CodedValue(Place place, String text) {}
