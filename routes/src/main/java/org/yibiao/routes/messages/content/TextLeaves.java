package org.yibiao.routes.messages.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of a text with separators; each is known by its line and its number in it. */
final class TextLeaves {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern VALUE = Pattern.compile("[^|,;\\t^&=\\s]+");

  private TextLeaves() {}

  static String rewrite(String text, List<String> path, Leaves.Rewriting rewriting) {
    Matcher lines = LINE.matcher(text);
    StringBuilder whole = new StringBuilder();
    int line = 0;
    while (lines.find()) {
      List<String> at = Leaves.below(path, "line[" + ++line + "]");
      lines.appendReplacement(
          whole, Matcher.quoteReplacement(values(lines.group(), at, rewriting)));
    }
    return lines.appendTail(whole).toString();
  }

  private static String values(String line, List<String> path, Leaves.Rewriting rewriting) {
    Matcher values = VALUE.matcher(line);
    StringBuilder whole = new StringBuilder();
    int number = 0;
    while (values.find()) {
      Leaf leaf = new Leaf(Leaves.below(path, "value[" + ++number + "]"), values.group());
      values.appendReplacement(whole, Matcher.quoteReplacement(rewriting.instead(leaf)));
    }
    return values.appendTail(whole).toString();
  }
}
