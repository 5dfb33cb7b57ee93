package org.yibiao.vectors.corpus;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yibiao.vectors.constraint.Constraint;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts the coverage into words, for programs and for people. */
final class CoverageReport {

  private CoverageReport() {}

  /** For programs. */
  static ObjectNode json(Coverage coverage) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("constraints", coverage.constraints());
    node.put("covered", coverage.covered());
    node.put("percent", coverage.percent());
    var excluded = node.putArray("excluded");
    coverage
        .excluded()
        .forEach(
            each ->
                excluded
                    .addObject()
                    .put("constraint", each.constraint())
                    .put("reason", each.reason()));
    var missing = node.putArray("missing");
    coverage.missing().forEach(missing::add);
    return node;
  }

  /** For people, in both languages. */
  static String text(Corpus corpus, Coverage coverage) {
    StringBuilder text = new StringBuilder();
    text.append("测试向量覆盖率 / Coverage of the vectors\n\n");
    line(text, "约束 / constraints", coverage.constraints());
    byLayer(corpus).forEach((layer, number) -> line(text, "  " + layer, number));
    line(text, "不可违反 / cannot be broken", coverage.excluded().size());
    coverage
        .excluded()
        .forEach(each -> text.append("  %s: %s%n".formatted(each.constraint(), each.reason())));
    line(text, "已覆盖 / covered", coverage.covered());
    text.append(
        String.format(Locale.ROOT, "%-40s %8.2f %%%n", "覆盖率 / coverage", coverage.percent()));
    long right = corpus.vectors().stream().filter(Vector::isRight).count();
    line(text, "向量 / vectors", corpus.vectors().size());
    line(text, "  正例 / right", right);
    line(text, "  反例 / wrong", corpus.vectors().size() - right);
    coverage.missing().forEach(each -> text.append("缺少 / missing: ").append(each).append('\n'));
    return text.toString();
  }

  private static Map<String, Long> byLayer(Corpus corpus) {
    Map<String, Long> counts = new TreeMap<>();
    for (Constraint constraint : corpus.constraints()) {
      counts.merge(constraint.layer().name().toLowerCase(Locale.ROOT), 1L, Long::sum);
    }
    return counts;
  }

  private static void line(StringBuilder text, String what, long number) {
    text.append(String.format(Locale.ROOT, "%-40s %8d%n", what, number));
  }
}
