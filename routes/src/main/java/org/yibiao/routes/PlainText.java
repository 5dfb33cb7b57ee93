package org.yibiao.routes;

/** Words of somebody else's as the standard's documents can hold them. */
public final class PlainText {

  private static final String REPLACEMENT = "\uFFFD";

  private PlainText() {}

  /** The text, at most so many characters long, without characters that XML does not allow. */
  public static String of(String text, int most) {
    return text.codePoints()
        .limit(most)
        .mapToObj(each -> isXml(each) ? Character.toString(each) : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  /** XML 1.0, production 2. */
  private static boolean isXml(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }
}
