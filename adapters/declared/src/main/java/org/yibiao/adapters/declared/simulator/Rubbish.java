package org.yibiao.adapters.declared.simulator;

import java.util.Arrays;

/** An answer that broke off on its way. */
final class Rubbish {

  private Rubbish() {}

  static byte[] insteadOf(byte[] answer) {
    return Arrays.copyOf(answer, answer.length / 2);
  }

  static String insteadOf(String answer) {
    return answer.substring(0, answer.length() / 2);
  }
}
