package org.yibiao.demo;

import org.yibiao.demo.terminal.Ink;
import org.yibiao.standard.dictionary.Dictionary;

/** The states of cases and of their parts, in both languages and in colour. */
final class States {

  private States() {}

  static String ofPart(String state) {
    return words("PartState", state);
  }

  static String ofCase(String state) {
    return words("CaseState", state);
  }

  static Ink ink(String state) {
    return switch (state) {
      case "done", "completed" -> Ink.GOOD;
      case "waiting", "due", "in-progress", "skipped" -> Ink.FAINT;
      case "retrying" -> Ink.CARE;
      default -> Ink.BAD;
    };
  }

  private static String words(String type, String state) {
    return Dictionary.V1
        .type(type)
        .map(entry -> entry.codes().get(state))
        .map(words -> words.zh() + " " + words.en())
        .orElse(state);
  }
}
