package org.yibiao.schemas.generator.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Writes a rule's words into Schematron; what they leave open becomes an expression. */
record RuleWords(Nodes nodes, RuleBook.Located located) {

  private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)}");

  void write(Element parent, String words) {
    Matcher hole = HOLE.matcher(words);
    int done = 0;
    while (hole.find()) {
      nodes.text(parent, words.substring(done, hole.start()));
      fill(parent, hole.group(1));
      done = hole.end();
    }
    nodes.text(parent, words.substring(done));
  }

  private void fill(Element parent, String name) {
    Rule rule = located.rule();
    if ("field".equals(name)) {
      nodes.add(parent, "name", "path", "local-name(" + rule.at() + ")");
    } else if (rule.values().containsKey(name)) {
      nodes.add(parent, "value-of", "select", rule.values().get(name));
    } else {
      throw new BadRuleFile(located.where("message"), "the words name {" + name + "}");
    }
  }
}
