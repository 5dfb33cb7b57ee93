package org.yibiao.adapters.marketregulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.AskingHub;
import org.yibiao.adapters.kit.AskingHub.Failed;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.standard.CanonicalJson;

/** A department that does not listen, or no longer. */
class NobodyListensTest {

  private final DepartmentSettings settings = TestSettings.with(Map.of());
  private final AskingHub hub = new AskingHub();

  @BeforeEach
  void start() throws Exception {
    hub.start(MarketRegulationAdapter.of(settings, hub));
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @Test
  void is_unavailable_when_the_connection_is_refused() {
    assertThat(failure()).isInstanceOf(DepartmentUnavailable.class);
  }

  @Test
  void is_unavailable_when_the_host_is_unknown() throws Exception {
    Map<String, String> unknown = Map.of("address", "http://nowhere.invalid/mr");
    try (AskingHub another = new AskingHub()) {
      another.start(MarketRegulationAdapter.of(TestSettings.with(unknown), another));
      assertThat(((Failed) another.ask(Samples.request(), Duration.ofSeconds(5))).why())
          .isInstanceOf(DepartmentUnavailable.class);
    }
  }

  @Test
  void does_not_call_itself_unavailable_once_the_company_is_registered() throws Exception {
    String registered =
        CanonicalJson.tree(Samples.text("native-answer.json").getBytes(StandardCharsets.UTF_8))
            .path("REGISTER")
            .toString();
    try (OneAnswer department =
        OneAnswer.on(URI.create(settings.text("address")).getPort(), registered)) {
      assertThat(failure())
          .isNotInstanceOf(DepartmentUnavailable.class)
          .hasStackTraceContaining("refused");
    }
  }

  private Exception failure() {
    return ((Failed) hub.ask(Samples.request(), Duration.ofSeconds(5))).why();
  }
}
