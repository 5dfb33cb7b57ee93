package org.yibiao.standard.dictionary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibiao.standard.v1.BilingualText;
import tools.jackson.databind.JsonNode;

/**
 * The same words in both languages; {@code {name}} stands for something to be filled in.
 *
 * @param zh Chinese
 * @param en English
 */
public record Words(String zh, String en) {

  /** Words that are alike in both languages, such as codes. */
  public static Words same(String text) {
    return new Words(text, text);
  }

  public static Words of(JsonNode node) {
    return new Words(node.path("zh").asString(), node.path("en").asString());
  }

  public static Words list(List<Words> several) {
    return new Words(
        several.stream().map(Words::zh).collect(Collectors.joining("、")),
        several.stream().map(Words::en).collect(Collectors.joining(", ")));
  }

  public Words plus(Words more) {
    return new Words(zh + more.zh, en + more.en);
  }

  public Words fill(Map<String, Words> values) {
    String chinese = zh;
    String english = en;
    for (Map.Entry<String, Words> value : values.entrySet()) {
      String hole = "{" + value.getKey() + "}";
      chinese = chinese.replace(hole, value.getValue().zh);
      english = english.replace(hole, value.getValue().en);
    }
    return new Words(chinese, english);
  }

  public BilingualText text() {
    BilingualText text = new BilingualText();
    text.setZh(zh);
    text.setEn(en);
    return text;
  }
}
