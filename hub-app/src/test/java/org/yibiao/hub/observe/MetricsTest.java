package org.yibiao.hub.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Samples;
import org.yibiao.hub.Web;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.routes.traffic.CallResult;
import org.yibiao.routes.traffic.Traffic;
import org.yibiao.standard.value.ServiceCode;

/** What the hub counts is what the document says, and what dashboard and alerts ask for. */
@AtTheHub
class MetricsTest {

  private static final Pattern OWN = Pattern.compile("`(yibiao_[a-z_]+)`");
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b((?:yibiao|resilience4j|http_server|hikaricp|jvm|process|system|logback|disk)_[a-z0-9_]+)");

  @Autowired private Environment environment;
  @Autowired private Traffic traffic;
  @Autowired private FigureGauges gauges;

  @BeforeEach
  void bringSomething() {
    new Web(environment)
        .post(
            "/api/v1/submissions",
            Samples.document(Samples.newMessageId(), Syntax.JSON),
            "Content-Type",
            "application/json");
    gauges.look();
  }

  private static Set<String> documented() throws IOException {
    return OWN.matcher(Files.readString(Path.of("..", "docs", "metrics.md")))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void shows_nothing_of_its_own_that_is_not_documented() throws IOException {
    assertThat(Scrape.of(environment).families())
        .filteredOn(name -> name.startsWith("yibiao_"))
        .isNotEmpty()
        .isSubsetOf(documented());
  }

  @Test
  void shows_from_the_start_what_dashboards_begin_with() {
    assertThat(Scrape.of(environment).families())
        .contains(
            "yibiao_submissions_seconds",
            "yibiao_department_calls_seconds",
            "yibiao_department_overdue_total",
            "yibiao_cases",
            "yibiao_cases_late",
            "yibiao_outbox_messages",
            "yibiao_outbox_age_seconds",
            "yibiao_figures_age_seconds",
            "yibiao_queue_messages",
            "resilience4j_circuitbreaker_state");
  }

  @Test
  void every_documented_name_is_made_somewhere() throws IOException {
    Set<String> made = Names.inSources();

    assertThat(documented()).allMatch(made::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alerts.yaml", "grafana-dashboard.json"})
  void is_asked_for_nothing_that_is_not_there(String file) throws IOException {
    String text = Files.readString(Path.of("deploy", "observability", file));
    Set<String> there = Scrape.of(environment).names();
    there.addAll(Names.inSources());

    assertThat(ASKED.matcher(text).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allMatch(
            name -> there.contains(name) || there.contains(name.replaceFirst("_bucket$", "")));
  }

  @Test
  void counts_a_submission_by_its_way_and_what_became_of_it() {
    new Web(environment)
        .post("/api/v1/submissions", "{}".getBytes(), "Content-Type", "application/json");

    assertThat(Scrape.of(environment).text())
        .containsPattern(
            "yibiao_submissions_seconds_count\\{.*outcome=\"accepted\".*way=\"REST/JSON\".*} [1-9]")
        .containsPattern(
            "yibiao_submissions_seconds_count\\{.*outcome=\"invalid.*\".*way=\"REST/JSON\".*} [1-9]");
  }

  @Test
  void counts_tries_of_steps_by_department() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(Scrape.of(environment).text())
                    .containsPattern("yibiao_steps_total\\{department=\"land\".*outcome=\"retry"));
  }

  @Test
  void times_what_departments_answer_in_buckets() {
    ServiceCode service = new ServiceCode("tax.deed-tax");

    traffic.call(service, Duration.ofMillis(700), CallResult.ANSWERED);

    assertThat(Scrape.of(environment).text())
        .containsPattern(
            "yibiao_department_calls_seconds_bucket\\{department=\"tax\",result=\"answered\","
                + "service=\"tax.deed-tax\",le=\"1.0\"} [1-9]");
  }

  @Test
  void tells_nothing_of_a_person() {
    assertThat(Scrape.of(environment).text()).doesNotContainPattern("\\b[1-8][0-9]{16}[0-9X]\\b");
  }
}
