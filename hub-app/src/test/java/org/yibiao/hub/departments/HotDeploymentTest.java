package org.yibiao.hub.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.util.FileSystemUtils;
import org.yibiao.adapters.declared.scaffold.Scaffold;
import org.yibiao.adapters.declared.simulator.DeclaredSimulator;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.FreePorts;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** Departments that come, change and are refused while the hub runs. */
@AtTheHub
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HotDeploymentTest {

  @TempDir private Path workshop;
  @Autowired private Environment environment;

  private Web web;
  private Web watcher;
  private Path data;
  private Path folder;
  private DeclaredSimulator weather;

  @BeforeEach
  void makeADepartment() throws IOException {
    web = new Web(environment);
    watcher = web.as(TestLogins.person("administrator"));
    data = Path.of(environment.getRequiredProperty("yibiao.data"));
    folder = Scaffold.make("weather", "rest", workshop);
    change("department.yaml", "127.0.0.1:18190", "127.0.0.1:" + FreePorts.next());
    change("department.yaml", "${secret.weather.api-key}", "open-sesame");
    DepartmentFolder made = DepartmentFolder.at(folder);
    DepartmentSettings settings = DepartmentSettings.of(made.descriptor(), Map.of());
    weather = DeclaredSimulator.of(made, settings, workshop.resolve("memory"));
    weather.start();
  }

  @AfterEach
  void takeTheDepartmentAway() throws IOException {
    FileSystemUtils.deleteRecursively(data.resolve("departments/weather"));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(states()).doesNotContain("live", "refused"));
    weather.close();
  }

  @Test
  void a_dropped_folder_goes_live_and_does_its_part() throws IOException {
    drop();
    WeatherMatter.dropPlan(data);
    awaitState("live");

    JsonNode done = awaitDone(submit());

    assertThat(WeatherMatter.result(done)).containsEntry("scope", "危险化学品经营");
  }

  /** The first, because a department that was live once stays known. */
  @Test
  @Order(1)
  void a_bad_folder_is_refused_with_the_reason() throws IOException {
    change("mapping/permit-check.request.jsonata", "data.companyName", "data.nameOfCompany");
    drop();

    awaitState("refused");

    assertThat(Files.readString(data.resolve("departments/weather.refused.txt")))
        .contains("核验通过", "qymc");
    assertThat(get("/api/v1/departments").findValuesAsString("code")).doesNotContain("weather");
  }

  @Test
  void what_is_in_flight_finishes_on_the_release_that_it_began_with() throws IOException {
    drop();
    WeatherMatter.dropPlan(data);
    awaitState("live");
    String firstRelease = release();
    weather.behave(Behaviour.slow(Duration.ofSeconds(8)));
    String inFlight = submit();
    await().atMost(Duration.ofSeconds(20)).until(() -> !weather.seen().isEmpty());

    change("department.yaml", "version: \"1\"", "version: \"2\"");
    change("mapping/permit-check.answer.jsonata", "native.data.xkfw", "\"二版\" & native.data.xkfw");
    change("samples/permit-check.yaml", "    scope: 危", "    scope: 二版危");
    drop();
    await().atMost(Duration.ofSeconds(20)).until(() -> !release().equals(firstRelease));
    weather.behave(Behaviour.NORMAL);

    assertThat(WeatherMatter.result(awaitDone(submit()))).containsEntry("scope", "二版危险化学品经营");
    assertThat(WeatherMatter.result(awaitDone(inFlight))).containsEntry("scope", "危险化学品经营");
  }

  @Test
  void a_folder_that_is_taken_away_finishes_what_is_in_flight_and_leaves_the_rest_to_people()
      throws IOException {
    drop();
    WeatherMatter.dropPlan(data);
    awaitState("live");
    weather.behave(Behaviour.slow(Duration.ofSeconds(12)));
    String inFlight = submit();
    await().atMost(Duration.ofSeconds(20)).until(() -> !weather.seen().isEmpty());

    FileSystemUtils.deleteRecursively(data.resolve("departments/weather"));
    awaitState("withdrawn");
    assertThat(boardState()).isEqualTo("withdrawn");
    String tooLate = submit();

    assertThat(awaitPart(tooLate, "waiting-for-person").toString()).contains("withdrawn");
    assertThat(WeatherMatter.result(awaitDone(inFlight))).containsEntry("scope", "危险化学品经营");

    weather.behave(Behaviour.NORMAL);
    drop();
    awaitState("live");
    watcher.post("/api/v1/cases/" + tooLate + "/steps/permit-check/retry", new byte[0]);
    awaitDone(tooLate);
  }

  private JsonNode awaitPart(String caseNumber, String state) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> get("/api/v1/cases/" + caseNumber).path("part").path(0),
            part -> part.path("state").asString("").equals(state));
  }

  private String boardState() {
    return get("/api/v1/departments")
        .valueStream()
        .filter(each -> each.path("code").asString("").equals("weather"))
        .map(each -> each.path("state").asString(""))
        .findFirst()
        .orElse("none");
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private void drop() throws IOException {
    Path target = data.resolve("departments/weather");
    FileSystemUtils.deleteRecursively(target);
    FileSystemUtils.copyRecursively(folder, target);
  }

  private void awaitState(String state) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(states()).containsExactly(state));
  }

  private List<String> states() {
    return get("/api/v1/departments/deployments").findValuesAsString("state");
  }

  private String release() {
    return get("/api/v1/departments/deployments").path(0).path("release").asString("");
  }

  private String submit() {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(this::trySubmit, number -> !number.isEmpty());
  }

  /** The plan may be a moment behind its department. */
  private String trySubmit() throws IOException {
    var answer =
        web.post(
            "/api/v1/submissions",
            WeatherMatter.submission(folder),
            "Content-Type",
            "application/json");
    return CanonicalJson.tree(answer.body()).path("caseNumber").asString("");
  }

  private JsonNode awaitDone(String caseNumber) {
    return await()
        .atMost(Duration.ofSeconds(40))
        .until(
            () -> get("/api/v1/cases/" + caseNumber),
            document -> document.path("state").asString("").equals("completed"));
  }

  private JsonNode get(String path) {
    return CanonicalJson.tree(watcher.get(path, "Accept", "application/json").body());
  }
}
