package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SerialNumbersTest {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final String EVENING_IN_UTC = "2026-11-20T17:00:00Z";

  private final ExchangeTablesInMemory database = new ExchangeTablesInMemory();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void numbers_by_county_day_and_serial() {
    SerialNumbers serials = at("2026-11-20T01:00:00Z");
    assertThat(serials.next("320211").value()).isEqualTo("320211261120000001");
    assertThat(serials.next("320211").value()).isEqualTo("320211261120000002");
    assertThat(serials.next("320205").value()).isEqualTo("320205261120000001");
  }

  @Test
  void begins_anew_with_each_day_in_china() {
    at("2026-11-20T01:00:00Z").next("320211");
    assertThat(at(EVENING_IN_UTC).next("320211").value()).isEqualTo("320211261121000001");
  }

  @Test
  void several_hubs_at_once_never_take_the_same_number() throws Exception {
    List<Callable<List<String>>> hubs =
        Stream.generate(() -> taking(at(EVENING_IN_UTC), 50)).limit(4).toList();
    assertThat(AtOnce.doAll(hubs)).hasSize(200).doesNotHaveDuplicates();
    assertThat(at(EVENING_IN_UTC).next("320211").value()).isEqualTo("320211261121000201");
  }

  @Test
  void says_so_when_the_numbers_of_a_day_are_used_up() {
    database.sql().sql("INSERT INTO INF_BDC_SERIAL VALUES ('320211', '261121', 999999)").update();
    assertThatThrownBy(() -> at(EVENING_IN_UTC).next("320211"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("320211");
  }

  private SerialNumbers at(String instant) {
    return new SerialNumbers(
        database.sql(), database.transactions(), Clock.fixed(Instant.parse(instant), CHINA));
  }

  private static Callable<List<String>> taking(SerialNumbers serials, int count) {
    return () -> IntStream.range(0, count).mapToObj(i -> serials.next("320211").value()).toList();
  }
}
