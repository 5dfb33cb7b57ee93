package org.yibiao.kit.scenario;

/** Words for people, in both languages. */
public record Text(String zh, String en) {

  /** Words in both languages. */
  public static Text of(String zh, String en) {
    return new Text(zh, en);
  }
}
