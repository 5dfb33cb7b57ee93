package org.yibiao.benchmarks.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yibiao.benchmarks.durable.load.Latencies;
import org.yibiao.benchmarks.durable.report.Comparison;

class RequestFindingsTest {

  private static final long SECOND = 1_000_000_000L;
  private static final double EXACT = 0.05;

  private final RequestFindings findings = new RequestFindings();

  @Test
  void a_hub_that_answers_eight_where_the_bare_server_answers_ten_has_reached_its_goal() {
    findings.cached("Cached", sides("bare-server", 8, 100, 10, 100));

    Comparison rate = findings.comparisons().get(0);
    assertThat(rate.median()).isCloseTo(0.8, within(0.001));
    assertThat(rate.reached()).contains(true);
  }

  @Test
  void of_what_is_fetched_counts_what_the_hub_adds_to_the_department() {
    findings.uncached("Half", sides("slow-register", 10, 25, 10, 20));

    Comparison ninetyNine = findings.comparisons().get(1);
    assertThat(ninetyNine.name()).contains("p99", "hub - slow-register");
    assertThat(ninetyNine.median()).isCloseTo(5, within(EXACT));
    assertThat(ninetyNine.reached()).contains(false);
  }

  @Test
  void a_form_may_take_a_tenth_more_than_its_slowest_department_and_five_milliseconds() {
    findings.prefill("Form", sides("lazy-register", 10, 26, 10, 20));

    Comparison half = findings.comparisons().get(0);
    assertThat(half.median()).isCloseTo(4, within(EXACT));
    assertThat(half.reached()).contains(true);
  }

  @Test
  void two_calls_for_a_crowd_are_one_too_many() {
    findings.crowd("Crowd", List.of(new Crowd.Served(2, 10), new Crowd.Served(2, 10)));

    assertThat(findings.comparisons().get(0).reached()).contains(false);
  }

  private static Map<String, List<Answered>> sides(
      String reference, int ofHub, long millisOfHub, int ofOther, long millisOfOther) {
    Map<String, List<Answered>> sides = new LinkedHashMap<>();
    sides.put("hub", List.of(answered(ofHub, millisOfHub)));
    sides.put(reference, List.of(answered(ofOther, millisOfOther)));
    return sides;
  }

  /** So many within a second, each of which took so long. */
  private static Answered answered(int count, long millis) {
    Latencies latencies = new Latencies(0);
    for (int i = 0; i < count; i++) {
      latencies.ended(SECOND - millis * 1_000_000, SECOND);
    }
    return new Answered(latencies, 1);
  }
}
