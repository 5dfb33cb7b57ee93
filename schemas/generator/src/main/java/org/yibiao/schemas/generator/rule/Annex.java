package org.yibiao.schemas.generator.rule;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.yibiao.schemas.generator.rule.RuleBook.Located;

/**
 * What an assertion refers to: its words in English and its remedy in both languages as
 * diagnostics; the field to be reported, the source and what the words leave open as properties.
 */
record Annex(Nodes nodes) {

  private static final String EN = ".en";
  private static final String REMEDY_ZH = ".remedy.zh";
  private static final String REMEDY_EN = ".remedy.en";
  private static final String AT = ".at";
  private static final String SOURCE = ".source";
  private static final String VALUE = ".value.";

  static String diagnosticIds(Rule rule) {
    return Stream.of(EN, REMEDY_ZH, REMEDY_EN)
        .map(rule.id()::concat)
        .collect(Collectors.joining(" "));
  }

  static String propertyIds(Rule rule) {
    Stream<String> values = rule.values().keySet().stream().sorted().map(VALUE::concat);
    return Stream.concat(Stream.of(AT, SOURCE), values)
        .map(rule.id()::concat)
        .collect(Collectors.joining(" "));
  }

  void diagnostics(Element parent, Located located) {
    Rule rule = located.rule();
    RuleWords words = new RuleWords(nodes, located);
    words.write(diagnostic(parent, rule.id() + EN, "en"), rule.message().en());
    words.write(diagnostic(parent, rule.id() + REMEDY_ZH, "zh"), rule.remedy().zh());
    words.write(diagnostic(parent, rule.id() + REMEDY_EN, "en"), rule.remedy().en());
  }

  private Element diagnostic(Element parent, String id, String language) {
    Element diagnostic = nodes.add(parent, "diagnostic", "id", id);
    nodes.language(diagnostic, language);
    return diagnostic;
  }

  void properties(Element parent, Rule rule) {
    Element at = nodes.add(parent, "property", "id", rule.id() + AT, "role", "location");
    nodes.add(at, "value-of", "select", "path(" + rule.at() + ")");
    Element source = nodes.add(parent, "property", "id", rule.id() + SOURCE, "role", "source");
    nodes.text(source, rule.source());
    rule.values().forEach((name, value) -> value(parent, rule.id() + VALUE + name, name, value));
  }

  private void value(Element parent, String id, String name, String select) {
    Element value = nodes.add(parent, "property", "id", id, "role", "value", "scheme", name);
    nodes.add(value, "value-of", "select", select);
  }
}
