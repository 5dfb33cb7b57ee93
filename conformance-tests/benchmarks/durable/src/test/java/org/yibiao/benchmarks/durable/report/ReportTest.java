package org.yibiao.benchmarks.durable.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

class ReportTest {

  private static final Map<String, List<Double>> SIDES =
      Map.of("hub", List.of(9.0, 8.0), "plain", List.of(10.0, 10.0));

  private final Report report =
      new Report(
          "End to end",
          Machine.here(List.of("-Xmx1g"), List.of(JsonNode.class)),
          true,
          List.of("2 rounds"),
          Map.of("hub", 12),
          Map.of("hub", 700L),
          List.of(
              Comparison.of("1 client", "cases/s", true, SIDES, "hub", "plain", Optional.of(0.85)),
              Comparison.of("1 client", "ms", false, SIDES, "hub", "plain", Optional.empty())),
          List.of(
              new Plot(
                  "Completed",
                  "cases/s",
                  List.of("1 client"),
                  Map.of("hub", List.of(List.of(8.0, 8.5, 9.0))))));

  @Test
  void the_file_holds_each_round_of_each_side_with_the_ratios_and_the_goal() throws IOException {
    JsonNode comparison = written("durable.json").path("comparisons").path(0);

    assertThat(comparison.path("sides").path("hub").path(1).asDouble()).isEqualTo(8.0);
    assertThat(comparison.path("ratios").path(0).asDouble()).isEqualTo(0.9);
    assertThat(comparison.path("median").asDouble()).isCloseTo(0.85, within(1e-9));
    assertThat(comparison.path("spread").size()).isEqualTo(2);
    assertThat(comparison.path("goal").asDouble()).isEqualTo(0.85);
  }

  @Test
  void what_has_no_goal_says_none() throws IOException {
    assertThat(written("durable.json").path("comparisons").path(1).has("goal")).isFalse();
  }

  @Test
  void the_page_draws_and_says_that_a_quick_run_proves_little() {
    assertThat(Page.of(report)).contains("<svg", "proves little").doesNotContain("src=");
  }

  @Test
  void the_table_says_whether_the_goal_is_reached() {
    assertThat(Table.of(report)).contains(">=0.85 yes");
  }

  private JsonNode written(String file) throws IOException {
    Path folder = Files.createTempDirectory("report");
    new ReportFolder(folder, "durable").write(report);
    return CanonicalJson.tree(Files.readAllBytes(folder.resolve(file)));
  }
}
