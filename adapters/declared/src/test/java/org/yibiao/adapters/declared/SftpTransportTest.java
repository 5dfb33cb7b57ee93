package org.yibiao.adapters.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.DepartmentUnavailable;
import org.yibiao.adapters.kit.ServiceOutcome;
import org.yibiao.adapters.kit.simulator.Behaviour;

class SftpTransportTest {

  private static final String HEAD = "流水号,返回码,返回信息,许可证号,持证人,许可范围,有效期起,有效期止\r\n";

  @TempDir private Path directory;
  private ScaffoldedHub hub;
  private Path answers;

  @BeforeEach
  void start() {
    String address = "sftp://127.0.0.1:" + ScaffoldedHub.freePort();
    hub = new ScaffoldedHub("sftp", directory, Map.of("address", address));
    hub.simulator.start();
    answers = directory.resolve("memory/sftp/permit/answers");
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @Test
  void hands_on_all_records_of_a_file_and_keeps_it_among_errors_if_one_is_bad() throws Exception {
    hub.plugIn(Map.of());
    String first = ScaffoldedHub.id(hub.request("first")).replace("-", "");
    String second = ScaffoldedHub.id(hub.request("second")).replace("-", "");

    place(
        "answers-1.csv",
        HEAD
            + (first + ",0,成功,XK-1,无锡𠮷智联有限公司,,20260101,\r\n")
            + (second.toUpperCase(Locale.ROOT) + ",0,成功,XK-2,甲,,今天,\r\n")
            + (second + ",11,查无此证,,,,,\r\n"));

    await().until(() -> hub.answers.size() == 2);
    await().until(() -> files("error").equals(List.of("answers-1.csv")));
    assertThat(hub.answers.get(0).outcome()).isInstanceOf(ServiceOutcome.Done.class);
    assertThat(hub.answers.get(1).outcome()).isInstanceOf(ServiceOutcome.CorrectionNeeded.class);
  }

  @Test
  void leaves_a_file_where_it_is_until_the_hub_has_kept_its_answers() throws Exception {
    hub.failures.set(2);
    hub.plugIn(Map.of());
    String key = ScaffoldedHub.id(hub.request("not kept")).replace("-", "");

    place("answers-2.csv", HEAD + key + ",11,查无此证,,,,,\r\n");

    await().until(() -> files("done").equals(List.of("answers-2.csv")));
    assertThat(hub.answers).hasSize(1);
    assertThat(hub.failures).hasValue(0);
  }

  @Test
  void puts_a_request_there_under_another_name_first_and_names_it_after_the_message()
      throws Exception {
    hub.simulator.behave(Behaviour.slow(Duration.ofHours(1)));
    hub.plugIn(Map.of());
    var request = hub.request("named");

    hub.ask(request);
    hub.ask(request);

    assertThat(list(directory.resolve("memory/sftp/permit/requests")))
        .containsExactly(ScaffoldedHub.id(request) + ".csv");
  }

  @Test
  void sends_nothing_to_a_server_that_has_another_key() throws Exception {
    hub.plugIn(Map.of("host-key", "another-secret-than-the-server-has"));

    assertThatThrownBy(() -> hub.ask(hub.request("strange")))
        .isInstanceOf(DepartmentUnavailable.class);
    assertThat(list(directory.resolve("memory/sftp/permit/requests"))).isEmpty();
  }

  private void place(String name, String content) throws IOException {
    Path part = answers.resolve("." + name);
    Files.write(part, content.getBytes(Charset.forName("GB18030")));
    Files.move(part, answers.resolve(name));
  }

  private List<String> files(String below) throws IOException {
    return list(answers.resolve(below));
  }

  private static List<String> list(Path below) throws IOException {
    if (Files.notExists(below)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(below)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
