package org.yibiao.routes.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;
import org.yibiao.adapters.declared.DeclaredDepartment;
import org.yibiao.adapters.declared.scaffold.Scaffold;
import org.yibiao.routes.Departments;
import org.yibiao.standard.value.DepartmentCode;

class DroppedFoldersTest {

  private static final DepartmentCode WEATHER = new DepartmentCode("weather");

  @TempDir private Path workshop;
  @TempDir private Path data;
  private Path directory;
  private Duration limit = Duration.ofMinutes(2);
  private Node node;

  @BeforeEach
  void startAHub() {
    directory = data.resolve("departments");
    node = new Node();
  }

  @Test
  void the_directory_is_there_for_the_first_folder() {
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void a_folder_that_is_gone_is_withdrawn_but_not_while_it_is_being_replaced() throws IOException {
    drop("weather", "weather");
    node.rounds(2);
    FileSystemUtils.deleteRecursively(directory.resolve("weather"));
    node.rounds(3);
    assertThat(node.states()).containsExactly("weather live");

    node.rounds(3);

    assertThat(node.states()).containsExactly("weather withdrawn");
    assertThat(node.departments.isAsked(WEATHER)).isFalse();
    assertThat(node.departments.find(WEATHER)).isPresent();
  }

  @Test
  void what_is_written_anew_is_noticed_although_it_is_as_long_as_before() throws IOException {
    drop("weather", "weather");
    node.rounds(3);
    Path descriptor = directory.resolve("weather/department.yaml");
    Files.writeString(descriptor, "[".repeat((int) Files.size(descriptor)));

    node.rounds(2);

    assertThat(node.states()).containsExactly("weather refused");
  }

  @Test
  void what_was_only_touched_is_not_deployed_again() throws IOException {
    drop("weather", "weather");
    node.rounds(2);
    var live = node.departments.find(WEATHER);
    Path descriptor = directory.resolve("weather/department.yaml");
    Files.setLastModifiedTime(descriptor, FileTime.fromMillis(0));

    node.rounds(3);

    assertThat(node.departments.find(WEATHER)).isEqualTo(live);
  }

  @Test
  void what_was_withdrawn_goes_live_again_when_it_comes_back() throws IOException {
    drop("weather", "weather");
    node.rounds(2);
    FileSystemUtils.deleteRecursively(directory.resolve("weather"));
    node.rounds(6);

    drop("weather", "weather");
    node.rounds(2);

    assertThat(node.states()).containsExactly("weather live");
    assertThat(node.departments.isAsked(WEATHER)).isTrue();
  }

  @Test
  void what_was_withdrawn_may_come_back_under_another_name() throws IOException {
    drop("weather", "weather");
    node.rounds(2);
    FileSystemUtils.deleteRecursively(directory.resolve("weather"));
    node.rounds(6);

    drop("weather", "weather-2027");
    node.rounds(2);

    assertThat(node.states()).containsExactly("weather-2027 live");
    node = new Node();
    assertThat(node.states()).containsExactly("weather-2027 live");
  }

  @Test
  void nothing_is_withdrawn_because_the_whole_directory_cannot_be_seen() throws IOException {
    drop("weather", "weather");
    node.rounds(2);
    Files.move(directory, data.resolve("elsewhere"));

    node.rounds(10);

    assertThat(node.departments.isAsked(WEATHER)).isTrue();
  }

  @Test
  void a_department_that_went_while_the_hub_was_down_is_known_and_not_asked() throws IOException {
    drop("weather", "weather");
    node.rounds(2);
    FileSystemUtils.deleteRecursively(directory.resolve("weather"));

    node = new Node();

    assertThat(node.states()).containsExactly("weather withdrawn");
    assertThat(node.departments.find(WEATHER)).isPresent();
    assertThat(node.departments.isAsked(WEATHER)).isFalse();
  }

  @Test
  void a_refused_successor_leaves_the_release_before_live_even_after_a_restart()
      throws IOException {
    drop("weather", "weather");
    node.rounds(2);
    Files.writeString(directory.resolve("weather/department.yaml"), "department: [");
    node.rounds(2);
    assertThat(node.states()).containsExactly("weather refused");

    node = new Node();

    assertThat(node.states()).containsExactly("weather refused");
    assertThat(node.departments.isAsked(WEATHER)).isTrue();
  }

  @Test
  void a_second_drop_of_a_department_is_refused_before_and_after_a_restart() throws IOException {
    drop("weather", "weather");
    node.rounds(2);
    drop("weather", "a-copy");
    node.rounds(2);
    assertThat(node.states()).containsExactly("a-copy refused", "weather live");
    assertThat(directory.resolve("a-copy.refused.txt")).content().contains("as weather");

    node = new Node();

    assertThat(node.states()).containsExactly("a-copy refused", "weather live");
  }

  @Test
  void two_departments_do_not_hold_one_resource_code() throws IOException {
    for (String code : List.of("weather", "climate")) {
      drop(code, code);
      addResource(directory.resolve(code));
      node.rounds(2);
    }

    assertThat(node.states()).containsExactly("climate refused", "weather live");
    assertThat(directory.resolve("climate.refused.txt")).content().contains("3070999000/00001");
  }

  @Test
  void nothing_of_a_zip_file_that_leads_out_of_the_folder_stays() throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(directory.resolve("bad.zip")))) {
      for (String name : List.of("department.yaml", "../../../escaped.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
      }
    }
    node.rounds(2);

    assertThat(node.states()).containsExactly("bad.zip refused");
    assertThat(directory.resolve("bad.zip.refused.txt")).content().contains("../../../escaped.txt");
    assertThat(directory.resolve(".live")).satisfies(DroppedFoldersTest::isWithoutFiles);
    assertThat(data.resolve("escaped.txt")).doesNotExist();
  }

  @Test
  void a_mapping_that_does_not_end_is_refused_and_holds_up_no_other_folder() throws IOException {
    limit = Duration.ofMillis(500);
    node = new Node();
    drop("weather", "weather");
    Files.writeString(
        directory.resolve("weather/mapping/permit-check.request.jsonata"),
        "($f := function($n) { $f($n + 1) }; $f(1))");

    node.rounds(2);

    assertThat(node.states()).containsExactly("weather refused");
    assertThat(directory.resolve("weather.refused.txt")).content().contains("never come to an end");
  }

  @Test
  void reasons_name_the_file_without_where_the_hub_keeps_its_copy() throws IOException {
    drop("weather", "weather");
    Files.writeString(directory.resolve("weather/department.yaml"), "department: [");

    node.rounds(2);

    assertThat(directory.resolve("weather.refused.txt"))
        .content()
        .contains("department.yaml")
        .doesNotContain(directory.toString());
  }

  @Test
  void what_was_refused_and_taken_away_is_not_spoken_of_any_more() throws IOException {
    Files.createDirectories(directory.resolve("empty"));
    node.rounds(2);
    assertThat(node.states()).containsExactly("empty refused");

    Files.delete(directory.resolve("empty"));
    node.rounds(6);

    assertThat(node.states()).isEmpty();
    assertThat(directory.resolve("empty.refused.txt")).doesNotExist();
  }

  private void drop(String code, String name) throws IOException {
    Path made = workshop.resolve(code);
    if (Files.notExists(made)) {
      Scaffold.make(code, "rest", workshop);
    }
    FileSystemUtils.copyRecursively(made, directory.resolve(name));
  }

  /** The check becomes a data service: its request is about a company then. */
  private static void addResource(Path folder) throws IOException {
    Path file = folder.resolve("department.yaml");
    String text = Files.readString(file);
    String fields = text.substring(text.indexOf("      fields:\n"), text.indexOf("    answer:\n"));
    String resource =
        """
            resource:
              code: 3070999000/00001
              body: dataRecord
              summary: {zh: 许可, en: Permits}
              subjects: [creditCode]
              sharing: unconditional
              freshness: P1D
              updated: {zh: 实时, en: at once}

        # 代码映射""";
    Files.writeString(file, text.replace(fields, "").replaceFirst("\n# 代码映射", resource));
    Files.writeString(folder.resolve("mapping/permit-check.request.jsonata"), REQUEST);
    Files.writeString(folder.resolve("samples/permit-check.yaml"), samples(folder));
  }

  private static final String REQUEST =
      """
      {"lsh": $replace(messageId, "-", ""), "qymc": "-", "tyshxydm": data.creditCode, "xkzh": "-"}
      """;

  private static String samples(Path folder) throws IOException {
    return Files.readString(folder.resolve("samples/permit-check.yaml"))
        .replaceAll("(?s)  request:\n.*?  # ", "  request: {creditCode: 91320211MADH4K7P1J}\n  # ")
        .replaceAll("(?s)  # 星号.*?  answer:", "  answer:")
        .replaceAll("request: \\{companyName[^}]*}", "request: {creditCode: 91320211MADH4K7P1J}");
  }

  private static void isWithoutFiles(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      assertThat(all.filter(Files::isRegularFile)).isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** One run of the hub, as far as dropped folders are concerned. */
  private final class Node implements Socket {

    private final Departments departments = new Departments(List.of());
    private final DroppedReleases releases;
    private final DroppedFolders folders;

    Node() {
      var noBroker = new StaticListableBeanFactory().getBeanProvider(ConnectionFactory.class);
      var environment = new MockEnvironment();
      List.of("weather", "climate")
          .forEach(each -> environment.setProperty("secret." + each + ".api-key", "open-sesame"));
      var make = new DeclaredDepartments(environment, hop -> {}, noBroker);
      Clock clock = Clock.systemUTC();
      releases =
          new DroppedReleases(
              directory, new Admission(make, new BoundedChecks(limit)), make, clock);
      folders = new DroppedFolders(directory, releases);
      folders.atStart(this);
    }

    void rounds(int many) {
      for (int i = 0; i < many; i++) {
        folders.look(this);
      }
    }

    List<String> states() {
      return releases.all().stream().map(each -> each.name() + " " + each.state()).toList();
    }

    @Override
    public Departments departments() {
      return departments;
    }

    @Override
    public void plug(DeclaredDepartment department) {
      departments.plug(department);
    }

    @Override
    public void withdraw(DepartmentCode department) {
      departments.withdraw(department);
    }
  }
}
