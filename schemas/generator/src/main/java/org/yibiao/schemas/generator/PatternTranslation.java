package org.yibiao.schemas.generator;

import java.util.Map;

/** Goes through an XSD expression once, and writes what it means in ECMA's words. */
final class PatternTranslation {

  private static final String SPACES = " \\t\\n\\r";
  private static final String NOT_NEEDING_ESCAPE = "-";
  private static final String ESCAPABLE = "\\|.?*+(){}[]^nrt";
  private static final Map<Character, String> OUTSIDE_CLASS =
      Map.of('.', "[^\\n\\r]", '^', "\\^", '$', "\\$");

  private final String xsd;
  private final StringBuilder ecma = new StringBuilder();
  private int at;
  private boolean inClass;
  private boolean open;

  PatternTranslation(String xsd) {
    this.xsd = xsd;
  }

  EcmaPattern result() {
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
    return new EcmaPattern(ecma.toString(), open);
  }

  private void outsideClass(char c) {
    if (c == '[') {
      inClass = true;
      open |= xsd.startsWith("^", at);
    }
    open |= c == '.';
    ecma.append(OUTSIDE_CLASS.getOrDefault(c, String.valueOf(c)));
  }

  private void insideClass(char c) {
    if (c == '[' || c == '&') {
      throw new UnsupportedXsd("Class subtraction or & in a class: " + xsd);
    }
    inClass = c != ']';
    ecma.append(c);
  }

  private void escape(char c) {
    if (NOT_NEEDING_ESCAPE.indexOf(c) >= 0) {
      ecma.append(inClass ? "\\" : "").append(c);
    } else if (ESCAPABLE.indexOf(c) >= 0) {
      ecma.append('\\').append(c);
    } else {
      ecma.append(characterClass(c));
    }
  }

  private String characterClass(char c) {
    if (c == 's') {
      return inClass ? SPACES : "[" + SPACES + "]";
    }
    if (c == 'S' && !inClass) {
      open = true;
      return "[^" + SPACES + "]";
    }
    if (c == 'd') {
      return "\\p{Nd}";
    }
    throw new UnsupportedXsd("\\" + c + " has no simple counterpart: " + xsd);
  }
}
