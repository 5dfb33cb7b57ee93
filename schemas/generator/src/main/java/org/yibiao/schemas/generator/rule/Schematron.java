package org.yibiao.schemas.generator.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.yibiao.schemas.generator.Contexts;
import org.yibiao.schemas.generator.StandardXsd;
import org.yibiao.schemas.generator.UnsupportedXsd;
import org.yibiao.schemas.generator.rule.RuleBook.Located;

/**
 * The rules as one ISO Schematron schema that needs nothing else. Each rule is an assertion that
 * bears its identifier; those of the same context share a pattern, because finding the context
 * costs as much as a test. {@link Annex} says the rest of their words.
 */
record Schematron(RuleBook book, Contexts contexts, Nodes nodes) {

  static Document of(RuleBook book, StandardXsd standard) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      Document document = factory.newDocumentBuilder().newDocument();
      Document functions = factory.newDocumentBuilder().parse(book.functions().toFile());
      new Schematron(book, Contexts.of(standard), new Nodes(document))
          .write(functions.getDocumentElement());
      return document;
    } catch (ParserConfigurationException | SAXException e) {
      throw new BadRuleFile(book.functions().getFileName().toString(), e.getMessage());
    }
  }

  private void write(Element functions) {
    Element schema = nodes.root("schema", "queryBinding", "xslt3", "schemaVersion", "1.0");
    nodes.language(schema, "zh");
    nodes.prefixes(schema, Names.PREFIXES);
    nodes.text(nodes.add(schema, "title"), "一表通标准业务规则 Rules of the Yibiao standard");
    Names.PREFIXES.forEach((prefix, uri) -> nodes.add(schema, "ns", "prefix", prefix, "uri", uri));
    nodes.add(schema, "let", "name", Names.NOW, "value", "current-dateTime()");
    book.lists().forEach((name, list) -> variable(schema, name, list));
    copy(schema, functions);
    byContext().forEach((context, rules) -> pattern(schema, context, rules));
    Annex annex = new Annex(nodes);
    Element diagnostics = nodes.add(schema, "diagnostics");
    book.rules().forEach(rule -> annex.diagnostics(diagnostics, rule));
    Element properties = nodes.add(schema, "properties");
    book.rules().forEach(rule -> annex.properties(properties, rule.rule()));
  }

  private void variable(Element schema, String name, ValueList list) {
    String values =
        list.values().keySet().stream()
            .map(value -> "'" + value + "'")
            .collect(Collectors.joining(", ", "(", ")"));
    nodes.add(schema, "let", "name", name, "value", values);
  }

  private void copy(Element schema, Element functions) {
    for (Node node = functions.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() != Node.TEXT_NODE) {
        schema.appendChild(nodes.document().importNode(node, true));
      }
    }
  }

  private Map<String, List<Located>> byContext() {
    return book.rules().stream().collect(groupingBy(this::context, LinkedHashMap::new, toList()));
  }

  private void pattern(Element schema, String context, List<Located> rules) {
    String id = "pattern." + rules.get(0).rule().id();
    Element pattern = nodes.add(schema, "pattern", "id", id);
    Element rule = nodes.add(pattern, "rule", "context", context);
    rules.forEach(located -> assertion(rule, located));
  }

  private void assertion(Element parent, Located located) {
    Rule rule = located.rule();
    Element test = nodes.add(parent, "assert", "id", rule.id(), "test", rule.test());
    test.setAttribute("role", rule.severity().name().toLowerCase(Locale.ROOT));
    test.setAttribute("diagnostics", Annex.diagnosticIds(rule));
    test.setAttribute("properties", Annex.propertyIds(rule));
    new RuleWords(nodes, located).write(test, rule.message().zh());
  }

  private String context(Located located) {
    try {
      return contexts.of(located.rule().appliesTo()).stream()
          .map(way -> way.replaceAll("(^|/)(?=[^/])", "$1y:"))
          .collect(Collectors.joining(" | "));
    } catch (UnsupportedXsd e) {
      throw new BadRuleFile(located.where("applies-to"), e.getMessage());
    }
  }
}
