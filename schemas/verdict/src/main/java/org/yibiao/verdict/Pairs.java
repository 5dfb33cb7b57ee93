package org.yibiao.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.dictionary.Words;
import tools.jackson.databind.JsonNode;

/** The pairs of documents and their rules, which are data: {@code pairs.json}. */
final class Pairs {

  static final QName REQUEST = new QName("request");
  static final Processor PROCESSOR = processor();
  static final List<Pair> ALL = read();

  private Pairs() {}

  private static Processor processor() {
    Processor processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    return processor;
  }

  private static List<Pair> read() {
    try (InputStream in = Pairs.class.getResourceAsStream("pairs.json")) {
      return CanonicalJson.tree(in.readAllBytes()).valueStream().map(Pairs::pair).toList();
    } catch (IOException e) {
      throw new IllegalStateException("The rules between documents cannot be read", e);
    }
  }

  private static Pair pair(JsonNode node) {
    return new Pair(
        Detection.named(node.path("request").asString()).orElseThrow(),
        Detection.named(node.path("answer").asString()).orElseThrow(),
        compiled(node.path("keyOfRequest")),
        compiled(node.path("keyOfAnswer")),
        node.path("rules").valueStream().map(Pairs::rule).toList());
  }

  private static Pair.Rule rule(JsonNode node) {
    return new Pair.Rule(
        node.path("id").asString(),
        compiled(node.path("test")),
        compiled(node.path("at")),
        compiled(node.path("expected")),
        Words.of(node.path("message")),
        Words.of(node.path("remedy")));
  }

  private static XPathExecutable compiled(JsonNode expression) {
    try {
      XPathCompiler compiler = PROCESSOR.newXPathCompiler();
      compiler.declareNamespace("y", CanonicalXml.NAMESPACE);
      compiler.declareVariable(REQUEST);
      return compiler.compile(expression.asString());
    } catch (SaxonApiException e) {
      throw new IllegalStateException("Not a usable expression: " + expression, e);
    }
  }
}
