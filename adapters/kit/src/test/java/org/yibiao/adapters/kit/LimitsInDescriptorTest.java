package org.yibiao.adapters.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsInDescriptorTest {

  private static final String DESCRIPTOR =
      """
      department: tax
      name: {zh: 税务, en: Tax}
      protocol: test
      settings: {}
      services:
        - code: tax.registration
          name: {zh: 登记, en: Registration}
          repeat: never
          request: {mapping: mapping/a.xsl, schema: native/a.xsd}
          answer: {mapping: mapping/b.xsl, schema: native/b.xsd}
      codes:
        - {code: "0", outcome: done}
        - {code: "9", outcome: retry-later, system: true}
      """;
  private static final String ENQUIRY =
      """
          enquiry:
            after: PT20S
            request: {mapping: mapping/c.xsl, schema: native/a.xsd}
            answer: {mapping: mapping/d.xsl, schema: native/b.xsd}
      """;
  private static final String CLOSING =
      "limits: {maintenance: [{starts: \"%s\", lasts: %s, text: {zh: 关账, en: Closing}}]}";

  @Test
  void may_be_left_out() {
    DepartmentDescriptor tax = read(DESCRIPTOR);

    assertThat(tax.limits()).isEqualTo(Limits.DEFAULT);
    assertThat(tax.isSystemTrouble("9")).isTrue();
    assertThat(tax.isSystemTrouble("0")).isFalse();
  }

  @Test
  void name_what_differs_from_the_defaults() {
    Limits limits = read(DESCRIPTOR + "limits: {atOnce: 2, breaker: {openFor: PT5M}}").limits();

    assertThat(limits.atOnce()).isEqualTo(2);
    assertThat(limits.breaker().openFor()).isEqualTo(Duration.ofMinutes(5));
    assertThat(limits.breaker().failures()).isEqualTo(Breaker.DEFAULT.failures());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30T19:59:59+08:00,",
    "2026-11-30T20:00:00+08:00,2026-12-01T06:00:00+08:00",
    "2026-12-01T05:59:59+08:00,2026-12-01T06:00:00+08:00",
    "2026-12-01T06:00:00+08:00,",
    "2027-02-28T12:00:00Z,2027-03-01T06:00:00+08:00",
    "2028-02-28T23:00:00+08:00,"
  })
  void close_at_the_months_end_by_the_clock_of_china(String moment, String end) {
    Maintenance closing =
        read(DESCRIPTOR + CLOSING.formatted("0 0 20 L * *", "PT10H")).limits().maintenance().get(0);

    assertThat(closing.endsAfter(OffsetDateTime.parse(moment).toInstant()))
        .isEqualTo(
            java.util.Optional.ofNullable(end).map(text -> OffsetDateTime.parse(text).toInstant()));
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 25 L * *,PT10H",
    "every night,PT10H",
    "0 0 20 L * *,10 hours",
    "0 0 20 L * *,PT0S"
  })
  void refuse_a_calendar_that_is_none(String starts, String lasts) {
    assertThatThrownBy(() -> read(DESCRIPTOR + CLOSING.formatted(starts, lasts)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("department.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"atOnce: 0", "perSecond: 0", "breaker: {failures: 101}", "atMost: 3"})
  void refuse_what_no_department_can_mean(String limit) {
    assertThatThrownBy(() -> read(DESCRIPTOR + "limits: {" + limit + "}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void let_only_what_must_not_be_repeated_be_enquired_after() {
    String with = DESCRIPTOR.replace("codes:", ENQUIRY.stripTrailing() + "\ncodes:");

    assertThat(read(with).services().get(0).enquiry().orElseThrow().after())
        .isEqualTo(Duration.ofSeconds(20));
    assertThatThrownBy(() -> read(with.replace("repeat: never", "repeat: safe")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static DepartmentDescriptor read(String yaml) {
    return DescriptorReader.read(yaml.getBytes(StandardCharsets.UTF_8), "departments/tax");
  }
}
