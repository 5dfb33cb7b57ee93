package org.yibiao.benchmarks.report;

import java.util.Locale;

/** Figures and texts as a report writes them, the same in every country. */
final class Figures {

  private Figures() {}

  static String ratio(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** Three digits or more, whatever the size. */
  static String amount(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 4;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  static String goal(Comparison of) {
    return (of.higherIsBetter() ? "≥ " : "≤ ") + of.goal();
  }

  /** A place in a drawing. */
  static String place(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
