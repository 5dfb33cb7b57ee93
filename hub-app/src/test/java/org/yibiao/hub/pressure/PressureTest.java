package org.yibiao.hub.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** What the hub does while there is no room for more. */
class PressureTest {

  private static final DataSize ALL_THERE_IS = DataSize.ofTerabytes(8_000);

  @TempDir private Path data;
  private DriverManagerDataSource database;

  @BeforeEach
  void migrate() {
    database =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(database).load().migrate();
  }

  private Pressure pressure(DataSize leastFree, long mostWaiting) {
    Pressure pressure =
        new Pressure(
            new PressureSettings(leastFree, mostWaiting),
            data,
            data.resolve("attachments"),
            JdbcClient.create(database));
    pressure.look();
    return pressure;
  }

  @Test
  void there_is_room_on_a_disk_with_enough_free() {
    assertThat(pressure(DataSize.ofBytes(1), 1).reason()).isEmpty();
  }

  @Test
  void there_is_none_on_a_full_disk() {
    assertThat(pressure(ALL_THERE_IS, 1).reason()).hasValue("the disk of the data folder is full");
  }

  @Test
  void there_is_none_while_too_much_waits_for_the_broker() {
    JdbcClient.create(database)
        .sql(
            "insert into outbox (destination, body, deliver_at) values ('q', 'b', current_timestamp)")
        .update();

    assertThat(pressure(DataSize.ofBytes(1), 0).reason())
        .hasValue("too many messages wait for the broker");
  }

  @Test
  void whoever_brings_something_then_is_told_to_come_again() throws Exception {
    MockHttpServletResponse answer = pass("POST", pressure(ALL_THERE_IS, 1));

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("10");
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(answer.getContentAsString()).contains("try-later");
  }

  @Test
  void whoever_only_looks_is_served_all_the_same() throws Exception {
    assertThat(pass("GET", pressure(ALL_THERE_IS, 1)).getStatus()).isEqualTo(200);
  }

  @Test
  void whoever_logs_in_to_make_room_is_served() throws Exception {
    assertThat(pass("POST", "/oauth2/token", pressure(ALL_THERE_IS, 1)).getStatus()).isEqualTo(200);
  }

  private static MockHttpServletResponse pass(String method, Pressure pressure)
      throws IOException, jakarta.servlet.ServletException {
    return pass(method, "/api/v1/submissions", pressure);
  }

  private static MockHttpServletResponse pass(String method, String path, Pressure pressure)
      throws IOException, jakarta.servlet.ServletException {
    MockHttpServletResponse answer = new MockHttpServletResponse();
    new PressureGate(pressure)
        .doFilter(new MockHttpServletRequest(method, path), answer, new MockFilterChain());
    return answer;
  }
}
