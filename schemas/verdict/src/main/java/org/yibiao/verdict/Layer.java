package org.yibiao.verdict;

import java.util.Set;
import org.yibiao.standard.dictionary.Words;

/** The layers of validation, in the order in which they are checked. */
public enum Layer {
  /** Well-formed, in a readable encoding, without anything that is unsafe to read. */
  WELL_FORMED("格式与安全", "Well-formed and safe"),
  /** Right by the XSD or the JSON Schema. */
  SCHEMA("结构", "Schema"),
  /** Codes that are in their lists on the day of the document. */
  CODES("代码表", "Code lists"),
  /** Rules that no schema can say. */
  RULES("业务规则", "Rules"),
  /** What a document has to do with another one, such as a result with its request. */
  CROSS_DOCUMENT("文书之间", "Across documents");

  private static final Set<String> OF_READING =
      Set.of(
          "S-EMPTY",
          "S-NOT-READABLE",
          "S-ENCODING",
          "S-DTD",
          "S-TOO-DEEP",
          "S-DUPLICATE",
          "S-TYPE-UNKNOWN");

  private final Words label;

  Layer(String zh, String en) {
    label = new Words(zh, en);
  }

  /** Its name for people. */
  public Words label() {
    return label;
  }

  /** The layer to which a rule belongs, by its identifier. */
  public static Layer of(String rule) {
    if (OF_READING.contains(rule)) {
      return WELL_FORMED;
    }
    return switch (rule.charAt(0)) {
      case 'S' -> SCHEMA;
      case 'C' -> CODES;
      case 'X' -> CROSS_DOCUMENT;
      default -> RULES;
    };
  }
}
