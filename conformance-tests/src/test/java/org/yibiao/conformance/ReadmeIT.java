package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.conformance.system.Hub;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.Login;
import org.yibiao.conformance.system.Readme;
import org.yibiao.conformance.system.SharedInstallation;

/** What the texts for people say can be typed as it stands. */
@ExtendWith(SharedInstallation.class)
class ReadmeIT {

  private static final String README = "README.md";
  private static final String SCHEMAS = "schemas/README.md";
  private static final String PLACEHOLDER = "<case number>";

  private final Installation installation;
  private final Hub hub;

  @TempDir private Path folder;

  ReadmeIT(Installation installation) {
    this.installation = installation;
    this.hub = new Hub(installation);
  }

  @ParameterizedTest
  @ValueSource(strings = {README, SCHEMAS})
  void names_addresses_that_the_hub_serves(String name) {
    assertThat(Readme.of(name).places())
        .isNotEmpty()
        .allSatisfy(path -> assertThat(hub.get(path).statusCode()).as(path).isBetween(200, 302));
  }

  @ParameterizedTest
  @ValueSource(strings = {README, SCHEMAS})
  void links_to_files_that_are_there(String name) {
    assertThat(Readme.of(name).links()).allSatisfy(file -> assertThat(file).exists());
  }

  @Test
  void hands_in_a_sample_by_its_own_commands() throws Exception {
    String script = script(README, "/tmp/mine.xml").split("curl 'http", 2)[0];
    assertThat(script).doesNotContain(PLACEHOLDER);

    assertThat(run(script.replace("/tmp/mine.xml", folder.resolve("mine.xml").toString())))
        .contains("202", "<caseNumber>");
  }

  @Test
  void asks_for_data_by_its_own_commands() throws Exception {
    String script =
        script(README, "exchange-key=")
            .replace("data/secrets.properties", installation.secrets().toString());

    assertThat(run(script)).contains("\"outcome\":\"provided\"", "320213004007GB00126F00050602");
  }

  @Test
  void imports_a_list_of_resources_by_its_own_commands() throws Exception {
    String script =
        script(README, "demo.integrator=")
            .replaceFirst("\\$\\(grep[^)]*\\)", "'" + Login.PASSWORD + "'");

    assertThat(run(script)).contains("\"dryRun\":true", "\"created\":12", "\"rejected\":0");
  }

  @Test
  void asks_for_data_over_soap_by_its_own_commands() throws Exception {
    String script =
        script(README, "127.0.0.1:8080/soap/exchange -d")
            .replace("data/secrets.properties", installation.secrets().toString());

    assertThat(run(script)).contains("<outcome>provided</outcome>", "320213004007GB00126F00050602");
  }

  @Test
  void applies_for_a_grant_by_its_own_commands() throws Exception {
    String script =
        script(README, "customs.exchange-key=")
            .replace("data/secrets.properties", installation.secrets().toString());

    assertThat(run(script)).contains("\"state\":\"granted\"", "\"state\":\"revoked\"");
  }

  @Test
  void fills_in_a_form_by_its_own_commands() throws Exception {
    String script =
        script(README, "portal.exchange-key=")
            .replace("data/secrets.properties", installation.secrets().toString());

    assertThat(run(script)).contains("\"builtArea\":\"118.60\"", "\"rate\":");
  }

  @Test
  void brings_a_file_by_its_own_commands() throws Exception {
    String script =
        script(README, "api/v1/attachments")
            .replace("data/secrets.properties", installation.secrets().toString())
            .replace("/tmp/mandate.pdf", folder.resolve("mandate.pdf").toString());

    assertThat(run(script)).contains("\"reference\":\"urn:yibiao:attachment:sha256:", "the same");
  }

  @ParameterizedTest
  @ValueSource(strings = {README, SCHEMAS})
  void fetches_the_standard_by_its_own_commands(String name) throws Exception {
    run("set -e\n" + script(name, "curl -f http://127.0.0.1:8080/standard/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {README, SCHEMAS})
  void validates_a_sample_by_its_own_commands(String name) throws Exception {
    assumeTrue(System.getenv("CI") != null, "needs what .ci/run installs");

    run("set -e\n" + script(name, "xmllint"));
  }

  @Test
  void judges_documents_by_its_own_commands() throws Exception {
    String kit = Readme.ROOT.resolve("conformance-tests/kit/target/yibiao-kit/yibiao-kit.jar") + "";
    Path page = folder.resolve("verdict.html");
    String script =
        script(README, "./yibiao validate")
            .replace("./yibiao", "java -jar " + kit)
            .replace("verdict.html", page.toString())
            .replace("verdict.sarif", folder.resolve("verdict.sarif").toString());

    assertThat(run("set -e\n" + script)).contains("0 不通过 invalid, 0 无法检查 not checked");
    assertThat(page).content().contains("全部通过");
  }

  @Test
  void has_the_hub_judge_a_document_by_its_own_commands() throws Exception {
    assertThat(run("set -e\n" + script(README, "/api/v1/validation")))
        .contains("✓ document  XML submission 1.0", "ValidationService");
  }

  private String script(String readme, String with) {
    return Readme.of(readme).scripts().stream()
        .filter(script -> script.contains(with))
        .findFirst()
        .orElseThrow(() -> new AssertionError(readme + " has no commands with " + with))
        .replace("http://127.0.0.1:8080", installation.at("").toString());
  }

  private String run(String script) throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.txt");
    Process shell =
        new ProcessBuilder("sh", "-c", script)
            .directory(Readme.ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(shell.waitFor(3, TimeUnit.MINUTES)).as(script).isTrue();
    // curl's progress may stand within a character of what it fetched
    String output = new String(Files.readAllBytes(printed), StandardCharsets.UTF_8);
    assertThat(shell.exitValue()).as(script + "\n" + output).isZero();
    return output;
  }
}
