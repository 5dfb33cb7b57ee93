package org.yibiao.standard.rule;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The mistakes that people make when they copy a code. */
final class Typing {

  private Typing() {}

  static String random(Random random, String alphabet, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
        .collect(Collectors.joining());
  }

  /** The code with each of its characters replaced by each other one. */
  static Stream<String> substitutions(String code, String alphabet) {
    return IntStream.range(0, code.length())
        .boxed()
        .flatMap(i -> alphabet.chars().mapToObj(c -> replaced(code, i, (char) c)))
        .filter(mistake -> !mistake.equals(code));
  }

  /** The code with each two neighbours exchanged, where that makes a difference. */
  static List<String> transpositions(String code) {
    return IntStream.range(1, code.length())
        .mapToObj(i -> replaced(replaced(code, i, code.charAt(i - 1)), i - 1, code.charAt(i)))
        .filter(mistake -> !mistake.equals(code))
        .toList();
  }

  private static String replaced(String code, int index, char character) {
    return code.substring(0, index) + character + code.substring(index + 1);
  }
}
