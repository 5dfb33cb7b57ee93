package org.yibiao.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.verdict.report.ReportKind;
import tools.jackson.databind.JsonNode;

class ConformanceReportTest {

  @Test
  void reports_on_all_documents_that_a_class_held_against_the_standard() throws IOException {
    System.setProperty("yibiao.example", "true");
    try {
      EngineTestKit.engine("junit-jupiter").selectors(selectClass(Example.class)).execute();
    } finally {
      System.clearProperty("yibiao.example");
    }

    Path report = Path.of("target/reported", Example.class.getName() + ".json");
    JsonNode told = CanonicalJson.tree(Files.readAllBytes(report));
    assertThat(told.at("/totals/documents").asInt()).isEqualTo(2);
    assertThat(told.at("/totals/invalid").asInt()).isEqualTo(1);
  }

  @EnabledIfSystemProperty(named = "yibiao.example", matches = "true")
  @ConformanceReport(folder = "target/reported", kinds = ReportKind.JSON)
  static class Example {

    @Test
    void holds_a_right_one() {
      StandardAssertions.assertThat(DocumentAssertTest.RIGHT).conformsTo(Standard.standard());
    }

    @Test
    void holds_a_wrong_one() {
      StandardAssertions.assertThat(DocumentAssertTest.WRONG).violates("C-UNKNOWN");
    }
  }
}
