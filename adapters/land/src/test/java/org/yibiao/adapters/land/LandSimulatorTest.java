package org.yibiao.adapters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.simulator.Behaviour;

/** The department's side by itself: the tests write into its tables as a hub would. */
class LandSimulatorTest {

  @TempDir private Path memory;

  private LandDepartment department;

  @BeforeEach
  void start() {
    department = new LandDepartment(memory);
  }

  @AfterEach
  void stop() {
    department.close();
  }

  @Test
  void answers_a_message_against_its_schema_with_its_own_code() {
    assertThat(awaitAnswer(place("<Message/>"))).contains("<ResponseCode>1001</ResponseCode>");
  }

  @Test
  void answers_what_is_no_xml_with_its_own_code() {
    assertThat(awaitAnswer(place("不是报文"))).contains("<ResponseCode>1001</ResponseCode>");
  }

  @Test
  void answers_a_good_message_with_rows_of_attributes() {
    assertThat(awaitAnswer(place(sample())))
        .contains("<KTT_FW_H BDCDYH=\"320211001001GB00001F00010001\"", "QLRMC=\"无锡滨湖科技园发展有限公司\"");
  }

  @Test
  void remembers_after_a_restart_what_it_took_into_its_register() {
    String unit = "320205001001GB00088F00010001";
    String message = sample().replace(PropertyChecks.SEEDED_UNIT, unit);
    awaitAnswer(place(message));
    department.restart();
    String other = message.replace(PropertyChecks.SEEDED_OWNER, "无锡别家科技有限公司");
    assertThat(awaitAnswer(place(other))).contains("<ResponseCode>2002</ResponseCode>");
  }

  @Test
  void picks_up_after_a_restart_what_was_placed_before() {
    department.behave(Behaviour.slow(Duration.ofMinutes(5)));
    String id = place(sample());
    department.restart();
    assertThat(awaitAnswer(id)).contains("<ResponseCode>0000</ResponseCode>");
  }

  @Test
  void is_slow_when_told_to_be() {
    department.behave(Behaviour.slow(Duration.ofSeconds(3)));
    String id = place(sample());
    await()
        .during(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(3))
        .until(() -> answer(id).isEmpty());
    assertThat(awaitAnswer(id)).contains("<ResponseCode>0000</ResponseCode>");
  }

  @Test
  void takes_no_connections_while_it_is_down_and_takes_them_again_afterwards() {
    department.behave(Behaviour.DOWN);
    assertThatThrownBy(() -> answer("any")).hasStackTraceContaining("Connection refused");
    department.behave(Behaviour.NORMAL);
    assertThat(answer("any")).isEmpty();
  }

  @Test
  void listens_on_the_loopback_address_only() {
    assertThatThrownBy(() -> new Socket("127.0.0.2", department.port()).close())
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM REGISTER.UNIT",
        "DELETE FROM INF_BDC_CHECK",
        "INSERT INTO INF_BDC_CHECK_RESULT (INTERNALNO, BIZMSGID, BIZMSG) VALUES ('1', '2', '3')",
        "SHUTDOWN",
        "CREATE TABLE MINE (NO INTEGER)"
      })
  void gives_the_hub_no_more_rights_than_an_exchange_needs(String statement) {
    assertThatThrownBy(() -> department.asHub().sql(statement).update())
        .rootCause()
        .hasMessageMatching("(?s).*(Not enough rights|Admin rights|not found).*");
  }

  private String place(String message) {
    String id = UUID.randomUUID().toString();
    department
        .asHub()
        .sql("INSERT INTO INF_BDC_CHECK (INTERNALNO, BIZMSGID, AREACODE, BIZMSG) VALUES (?,?,?,?)")
        .params(id, "320211261120%06d".formatted(id.hashCode() & 0x7ffff), "320211", message)
        .update();
    return id;
  }

  private String awaitAnswer(String id) {
    return await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> answer(id), Optional::isPresent)
        .get();
  }

  private Optional<String> answer(String id) {
    return department
        .asHub()
        .sql("SELECT BIZMSG FROM INF_BDC_CHECK_RESULT WHERE INTERNALNO = ?")
        .param(id)
        .query((row, at) -> row.getString(1))
        .optional();
  }

  private static String sample() {
    return new String(
        LandDepartment.FOLDER.read("samples/property-check.native-request.xml"),
        StandardCharsets.UTF_8);
  }
}
