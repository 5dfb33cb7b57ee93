package org.yibiao.routes.subscriptions;

/** Areas by their division codes (GB/T 2260 and GB/T 10114): a code stands for all below it. */
final class Area {

  private static final String CODE = "|\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";

  private Area() {}

  static boolean isValid(String given) {
    return given.matches(CODE);
  }

  /** What every code within the area begins with: 320200, the city, stands for 3202. */
  static String beginning(String code) {
    return code.replaceFirst("^(\\d{9})000$", "$1")
        .replaceFirst("^(\\d{6})000$", "$1")
        .replaceFirst("^(\\d{4})00$", "$1")
        .replaceFirst("^(\\d{2})00$", "$1");
  }
}
