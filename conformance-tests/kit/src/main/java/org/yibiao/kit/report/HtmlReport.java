package org.yibiao.kit.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The report as one page: in both languages, with nothing loaded from elsewhere. */
final class HtmlReport {

  private static final Template PAGE = page();
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

  private static final Map<String, String> WORDS =
      Map.of("passed", "通过 passed", "failed", "未通过 failed", "skipped", "跳过 skipped");

  private HtmlReport() {}

  static String of(Report report) {
    ObjectNode tree = (ObjectNode) CanonicalJson.toTree(report);
    tree.put("startedAt", DAY.format(report.startedAt()));
    tree.put("endedAt", DAY.format(report.endedAt()));
    tree.put("isPassed", report.verdict() == Verdict.PASSED);
    tree.put("isFull", report.fullPass());
    tree.put("playsHub", report.plays() == Report.Role.HUB);
    tree.path("scenarios").forEach(HtmlReport::prepare);
    return PAGE.execute(
        CanonicalJson.mapper().convertValue(tree, new TypeReference<Map<String, Object>>() {}));
  }

  /** What is failed is open from the first; a message says at which moment it went. */
  private static void prepare(JsonNode scenario) {
    String verdict = scenario.path("verdict").asString();
    ((ObjectNode) scenario)
        .put("open", "failed".equals(verdict))
        .put("verdictText", WORDS.get(verdict));
    for (JsonNode step : scenario.path("steps")) {
      ((ObjectNode) step).put("hasMessages", !step.path("messages").isEmpty());
      step.path("messages")
          .forEach(
              message ->
                  ((ObjectNode) message)
                      .put("at", MOMENT.format(Instant.parse(message.path("at").asString()))));
    }
  }

  private static Template page() {
    try (Reader reader =
        new InputStreamReader(
            HtmlReport.class.getResourceAsStream("/conformance/report.mustache"),
            StandardCharsets.UTF_8)) {
      return Mustache.compiler().defaultValue("").emptyStringIsFalse(true).compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
