package org.yibiao.schemas.generator.compatibility;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yibiao.schemas.generator.UnsupportedXsd;

/**
 * Goes through an XSD expression once, and writes what it means in the words of Lucene's automata,
 * which work on code points as XSD does.
 */
final class AutomatonPattern {

  private static final String SPACES = " \t\n\r";
  private static final String OPERATORS = "|()[]*+?{},";
  private static final String ESCAPABLE = "\\|.?*+(){}[]^-";
  private static final String DIGITS = digits();

  private final String xsd;
  private final StringBuilder expression = new StringBuilder();
  private int at;
  private boolean inClass;
  private boolean branchIsEmpty = true;

  AutomatonPattern(String xsd) {
    this.xsd = xsd;
  }

  /**
   * The expression in Lucene's words.
   *
   * @throws UnsupportedXsd if it uses something that the JSON face does not take either
   */
  String expression() {
    while (at < xsd.length()) {
      char c = xsd.charAt(at++);
      if (c == '\\') {
        escape(xsd.charAt(at++));
      } else if (inClass) {
        insideClass(c);
      } else {
        outsideClass(c);
      }
    }
    endBranch();
    return expression.toString();
  }

  private void outsideClass(char c) {
    if (c == '|' || c == ')') {
      endBranch();
    }
    inClass = c == '[';
    branchIsEmpty = c == '|' || c == '(';
    if (c == '.') {
      expression.append("[^\n\r]");
    } else {
      expression.append(isPlain(c) ? "" : "\\").append(c);
    }
  }

  private void insideClass(char c) {
    if (c == '[') {
      throw new UnsupportedXsd("Class subtraction: " + xsd);
    }
    inClass = c != ']';
    boolean endsWithHyphen = c == '-' && xsd.startsWith("]", at);
    expression.append(endsWithHyphen ? "\\" : "").append(c);
  }

  /** Lucene would take the operator after a branch of nothing for a part of it. */
  private void endBranch() {
    if (branchIsEmpty) {
      expression.append("()");
    }
  }

  private void escape(char c) {
    branchIsEmpty = false;
    if (ESCAPABLE.indexOf(c) >= 0) {
      expression.append('\\').append(c);
    } else {
      expression.append(characters(c));
    }
  }

  private String characters(char c) {
    return switch (c) {
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 's' -> inClass ? SPACES : "[" + SPACES + "]";
      case 'd' -> inClass ? DIGITS : "[" + DIGITS + "]";
      case 'S' -> outsideOnly("[^" + SPACES + "]");
      default -> throw new UnsupportedXsd("\\" + c + " has no simple counterpart: " + xsd);
    };
  }

  private String outsideOnly(String expressionOfItsOwn) {
    if (inClass) {
      throw new UnsupportedXsd("A negated class inside a class: " + xsd);
    }
    return expressionOfItsOwn;
  }

  private static boolean isPlain(char c) {
    return OPERATORS.indexOf(c) >= 0 || Character.isLetterOrDigit(c) || c > '~';
  }

  /** Decimal digits of all scripts, which XSD means by {@code \d}. */
  private static String digits() {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
