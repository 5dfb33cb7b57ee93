package org.yibiao.vectors.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yibiao.vectors.mutation.MutantResult.Fate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes reports, for people and for programs. */
public final class ReportForm {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ReportForm() {}

  /** The report as a text in both languages: the counts, and each mutant that was not found so. */
  public static String text(MutationReport report) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s %s: 变异 / mutants %d, 未发现 / survived %d%n"
            .formatted(
                report.document(),
                report.face(),
                report.mutants().size(),
                report.survivors().size()));
    report.counts().forEach((operator, fates) -> text.append(line(operator, fates)));
    for (MutantResult mutant : unlike(report)) {
      text.append(
          "! %s %s %s: [%s] → [%s]%n  应发现 / expected %s, 发现 / found %s%n"
              .formatted(
                  word(mutant.fate()),
                  mutant.operator().words().zh(),
                  mutant.xpath(),
                  mutant.before(),
                  mutant.after(),
                  mutant.expected(),
                  mutant.found()));
    }
    return text.toString();
  }

  /** Several reports as one JSON document. */
  public static ObjectNode json(List<MutationReport> reports) {
    ObjectNode all = JSON.objectNode();
    ArrayNode list = all.putArray("documents");
    reports.forEach(report -> list.add(json(report)));
    return all;
  }

  private static ObjectNode json(MutationReport report) {
    ObjectNode node =
        JSON.objectNode()
            .put("document", report.document())
            .put("mediaType", report.face().mediaType())
            .put("mutants", report.mutants().size())
            .put("survivors", report.survivors().size());
    ObjectNode counts = node.putObject("operators");
    report
        .counts()
        .forEach(
            (operator, fates) -> {
              ObjectNode fate = counts.putObject(word(operator));
              fates.forEach((each, number) -> fate.put(word(each), number));
            });
    ArrayNode listed = node.putArray("listed");
    unlike(report).forEach(mutant -> listed.add(json(mutant)));
    return node;
  }

  private static ObjectNode json(MutantResult mutant) {
    ObjectNode node =
        JSON.objectNode()
            .put("fate", word(mutant.fate()))
            .put("operator", word(mutant.operator()))
            .put("pointer", mutant.pointer())
            .put("xpath", mutant.xpath())
            .put("before", mutant.before())
            .put("after", mutant.after());
    mutant.constraints().forEach(node.withArray("constraints")::add);
    mutant.expected().forEach(each -> node.withArray("expected").add(each.toString()));
    mutant.found().forEach(each -> node.withArray("found").add(each.toString()));
    return node;
  }

  private static List<MutantResult> unlike(MutationReport report) {
    List<MutantResult> all = new ArrayList<>(report.survivors());
    all.addAll(report.of(Fate.MISPLACED));
    all.addAll(report.of(Fate.FOUND_WITH_NOISE));
    return all;
  }

  private static String line(Operator operator, Map<Fate, Long> fates) {
    long all = fates.values().stream().mapToLong(Long::longValue).sum();
    return "  %6d / %6d  %s · %s%n"
        .formatted(
            all - fates.getOrDefault(Fate.SURVIVED, 0L),
            all,
            operator.words().zh(),
            operator.words().en());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
