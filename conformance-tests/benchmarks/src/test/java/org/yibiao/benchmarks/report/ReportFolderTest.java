package org.yibiao.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.yibiao.benchmarks.report.Report.Run;
import org.yibiao.benchmarks.report.Report.Words;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.SafeXml;
import tools.jackson.databind.JsonNode;

class ReportFolderTest {

  private static final Comparison SLOW =
      Comparison.ofTimes("rules <1>", "µs", List.of(20.0, 26.0), "bare", List.of(10.0, 10.0), 1.2);
  private static final Comparison FAST =
      Comparison.ofTimes("parse-xml", "µs", List.of(10.5, 10.5), "bare", List.of(10.0, 10.0), 1.2);
  private static final Machine MACHINE =
      new Machine(
          "A CPU",
          2,
          "8.0 GiB",
          "Linux 6",
          "OpenJDK 17",
          List.of("-Xmx1g"),
          Map.of("Saxon-HE", "12.9"));

  @Test
  void gives_programs_every_number_of_every_round(@TempDir Path folder) throws IOException {
    new ReportFolder(folder, "stages").write(report(false));

    JsonNode slow =
        CanonicalJson.tree(Files.readAllBytes(folder.resolve("stages.json"))).at("/comparisons/0");
    assertThat(slow.toString())
        .isEqualTo(
            """
            {"name":"rules <1>","unit":"µs","higherIsBetter":false,\
            "sides":{"yibiao":[20.0,26.0],"bare":[10.0,10.0]},\
            "ratios":[2.0,2.6],"median":2.3,"spread":[2.0,2.6],"goal":1.2}""");
  }

  @Test
  void tells_programs_where_it_was_measured() {
    JsonNode machine = CanonicalJson.tree(bytes(ReportFolder.json(report(false)))).path("machine");

    assertThat(machine.path("cores").asInt()).isEqualTo(2);
    assertThat(machine.path("libraries").path("Saxon-HE").asString()).isEqualTo("12.9");
  }

  @Test
  void shows_people_a_well_formed_page_with_its_figures() throws SAXException {
    String text = page(false).getDocumentElement().getTextContent();

    assertThat(text)
        .contains("rules <1>", "2.300", "2.000–2.600", "≤ 1.2", "否 no", "是 yes", "A CPU × 2");
  }

  @Test
  void draws_a_dot_for_each_round() throws SAXException {
    assertThat(page(false).getElementsByTagName("circle").getLength()).isEqualTo(4);
  }

  @Test
  void needs_nothing_from_elsewhere() {
    assertThat(HtmlPage.of(report(false))).doesNotContain("http", "src=", "url(", "@import");
  }

  @Test
  void says_of_a_quick_run_that_it_proves_little() {
    assertThat(HtmlPage.of(report(true))).contains(Report.QUICK.zh(), Report.QUICK.en());
    assertThat(HtmlPage.of(report(false))).doesNotContain(Report.QUICK.en());
    assertThat(TextTable.of(report(true))).contains(Report.QUICK.zh(), Report.QUICK.en());
  }

  @Test
  void says_in_the_table_which_goal_is_missed() {
    assertThat(TextTable.of(report(false)).lines())
        .anyMatch(line -> line.startsWith("rules <1>") && line.endsWith("NO 未达标"))
        .anyMatch(line -> line.startsWith("parse-xml") && line.endsWith("yes 达标"))
        .contains("1 / 2");
  }

  private static Document page(boolean quick) throws SAXException {
    return SafeXml.parse(HtmlPage.of(report(quick)).replaceFirst("<!DOCTYPE html>\n", ""));
  }

  private static Report report(boolean quick) {
    Run run =
        new Run(
            new Words("阶段", "Stages"),
            "2026-11-30T02:15:00+08:00",
            "./yibiao bench",
            quick,
            new Words("轮流", "In turns"));
    return new Report(run, MACHINE, List.of(SLOW, FAST));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
