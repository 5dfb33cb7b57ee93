package org.yibiao.benchmarks.bulk;

import java.util.stream.LongStream;

/**
 * Which records are wrong on purpose: of each hundred one has a credit code with a wrong check
 * character, which a rule finds; of each thousand one has a credit code that is too short, which
 * the structure forbids.
 */
final class Planted {

  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int CHECK_AT = 50;
  private static final int SHORT_AT = 777;

  /** Of a taxpayer's number, too. */
  private static final int TOO_SHORT = 14;

  private Planted() {}

  static String creditCode(int number) {
    if (number % HUNDRED == CHECK_AT) {
      return Numbers.wrongCreditCode(number);
    }
    String right = Numbers.creditCode(number);
    return number % THOUSAND == SHORT_AT ? right.substring(0, TOO_SHORT) : right;
  }

  /** How many of the first so many are wrong. */
  static long among(long records) {
    return LongStream.of(
            (records + HUNDRED - CHECK_AT) / HUNDRED, (records + THOUSAND - SHORT_AT) / THOUSAND)
        .sum();
  }
}
