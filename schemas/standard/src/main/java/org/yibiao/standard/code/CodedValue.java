package org.yibiao.standard.code;

import java.util.function.Supplier;
import org.yibiao.standard.dictionary.Place;

/**
 * A value that is to be looked up.
 *
 * @param where works its place out, which is only wanted if something is wrong
 * @param text the value
 */
record CodedValue(Supplier<Place> where, String text) {

  Place place() {
    return where.get();
  }
}
