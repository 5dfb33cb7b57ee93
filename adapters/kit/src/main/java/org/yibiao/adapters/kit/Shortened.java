package org.yibiao.adapters.kit;

/** Words that fit into the standard's texts for people (at most 500 characters). */
final class Shortened {

  private static final int MOST = 500;

  private Shortened() {}

  static String of(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= MOST ? words : words.substring(0, words.offsetByCodePoints(0, MOST));
  }
}
