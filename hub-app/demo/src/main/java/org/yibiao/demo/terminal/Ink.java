package org.yibiao.demo.terminal;

/** A colour or weight of text on a terminal. */
public enum Ink {
  PLAIN(""),
  STRONG("\u001B[1m"),
  FAINT("\u001B[2m"),
  GOOD("\u001B[32m"),
  BAD("\u001B[31m"),
  CARE("\u001B[33m"),
  OUT("\u001B[36m"),
  IN("\u001B[34m");

  private static final String END = "\u001B[0m";

  private final String start;

  Ink(String start) {
    this.start = start;
  }

  String on(String text) {
    return this == PLAIN || text.isEmpty() ? text : start + text + END;
  }
}
