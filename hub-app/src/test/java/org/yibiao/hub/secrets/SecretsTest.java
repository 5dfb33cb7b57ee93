package org.yibiao.hub.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir private Path data;

  @Test
  void makes_a_secret_once_and_then_remembers_it() {
    String secret = Secrets.of(data).get("portal.broker-password");

    assertThat(secret).matches("[A-Za-z0-9_-]{32}");
    assertThat(Secrets.of(data).get("portal.broker-password")).isEqualTo(secret);
  }

  @Test
  void makes_another_secret_for_every_name_and_every_folder() {
    Secrets secrets = Secrets.of(data);

    assertThat(List.of(secrets.get("a"), secrets.get("b"), Secrets.of(data.resolve("x")).get("a")))
        .doesNotHaveDuplicates();
  }

  @Test
  void lets_nobody_but_the_owner_read_the_file() throws IOException {
    Secrets.of(data).get("a");

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("secrets.properties"))))
        .isEqualTo("rw-------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void lets_nobody_but_the_owner_into_a_data_folder_that_it_makes() throws IOException {
    Path made = data.resolve("made");
    Secrets.of(made).get("one");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }

  @Test
  void creates_the_data_folder_where_there_is_none() {
    Secrets.of(data.resolve("new/folder")).get("a");

    assertThat(data.resolve("new/folder/secrets.properties")).exists();
  }

  @Test
  void keeps_a_secret_that_a_person_wrote_into_the_file() throws IOException {
    Files.writeString(data.resolve("secrets.properties"), "a=mine");
    Secrets secrets = Secrets.of(data);

    secrets.get("b");

    assertThat(secrets.get("a")).isEqualTo("mine");
  }

  @Test
  void gives_many_threads_the_same() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<String>> found =
        threads.invokeAll(
            IntStream.range(0, 40)
                .mapToObj(i -> (Callable<String>) () -> Secrets.of(data).get("name-" + i % 2))
                .toList());
    threads.shutdown();

    List<String> distinct = new ArrayList<>();
    for (Future<String> each : found) {
      distinct.add(each.get());
    }
    assertThat(distinct.stream().distinct()).hasSize(2);
    assertThat(Files.readAllLines(data.resolve("secrets.properties"))).hasSize(2);
  }

  @Test
  void gives_two_processes_the_same() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(process());
    }
    List<String> found = new ArrayList<>();
    for (Process each : processes) {
      found.add(new String(each.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    assertThat(found.get(0)).isNotBlank().isEqualTo(found.get(1));
    assertThat(Files.readAllLines(data.resolve("secrets.properties"))).hasSize(20);
  }

  private Process process() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            Path.of("target", "classes") + ":" + Path.of("target", "test-classes"),
            SecretsPrinter.class.getName(),
            data.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
