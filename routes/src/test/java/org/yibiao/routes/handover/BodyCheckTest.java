package org.yibiao.routes.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.StandardValidator;

class BodyCheckTest {

  private static final String RIGHT = "91320211MADH4K7P1J";
  private static final String TOO_SHORT = RIGHT.substring(0, 14);
  private static final String WRONG_CHECK_CHARACTER = "91320211MADH4K7P1K";
  private static final BodyCheck.Common COMMON =
      new BodyCheck.Common("market-regulation", "3070130000/00002", "2026-11-20T00:00:00Z");

  private final BodyCheck check =
      new BodyCheck(
          new StandardValidator(
              Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC)));

  private static String body(String creditCode) {
    return "<businessStatus><name>无锡试验有限公司</name><creditCode>%s</creditCode>".formatted(creditCode)
        + "<state>1</state><asOf>2026-11-20</asOf></businessStatus>";
  }

  private static List<String> right(int many) {
    return new ArrayList<>(IntStream.range(0, many).mapToObj(i -> body(RIGHT)).toList());
  }

  private List<List<String>> said(List<String> bodies) {
    return check.errors(COMMON, bodies).stream()
        .map(each -> each.stream().map(BodyCheckTest::said).toList())
        .toList();
  }

  private List<List<String>> eachByItself(List<String> bodies) {
    return bodies.stream().flatMap(body -> said(List.of(body)).stream()).toList();
  }

  private static String said(Finding finding) {
    return finding.getRule() + " " + finding.getPointer() + " " + finding.getMessage().getZh();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 99, 100, 149})
  void one_whose_structure_is_wrong_is_told_from_its_neighbours(int place) {
    List<String> bodies = right(150);
    bodies.set(place, body(TOO_SHORT));

    List<List<String>> said = said(bodies);

    assertThat(said.get(place)).isNotEmpty().allMatch(each -> each.contains("/businessStatus/"));
    assertThat(said).filteredOn(each -> !each.isEmpty()).hasSize(1);
  }

  @Test
  void among_many_each_has_the_verdict_that_it_has_by_itself() {
    List<String> bodies = right(100);
    bodies.set(3, body(WRONG_CHECK_CHARACTER));
    bodies.set(4, body(TOO_SHORT));
    bodies.set(40, "<businessStatus/>");
    bodies.set(41, body(WRONG_CHECK_CHARACTER));
    bodies.set(99, "<unheardOf/>");

    assertThat(said(bodies)).isEqualTo(eachByItself(bodies));
  }

  @Test
  void where_no_structure_is_right_each_has_its_own_findings() {
    List<String> bodies = IntStream.range(0, 100).mapToObj(i -> body(TOO_SHORT)).toList();

    assertThat(said(bodies)).isEqualTo(eachByItself(bodies)).noneMatch(List::isEmpty);
  }

  @Test
  void one_that_is_not_even_xml_does_not_spoil_the_others() {
    List<String> bodies = right(10);
    bodies.set(6, "<businessStatus>");

    assertThat(said(bodies)).isEqualTo(eachByItself(bodies));
    assertThat(said(bodies).get(6)).isNotEmpty();
    assertThat(said(bodies).get(5)).isEmpty();
  }
}
