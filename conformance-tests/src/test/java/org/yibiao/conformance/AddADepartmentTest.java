package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.declared.check.CheckResult;
import org.yibiao.adapters.declared.check.DepartmentCheck;
import org.yibiao.adapters.declared.scaffold.Scaffold;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.SubscriptionWish;

/** The walk-through of docs/add-a-department.md, done word by word. */
class AddADepartmentTest {

  private static final Path TEXT = Path.of("../docs/add-a-department.md");
  private static final Map<String, String> FILES =
      Map.of(
          "department.yaml", "department: civil-affairs\n",
          "native/marriage-check.request.json", "\"required\": [\"lsh\"",
          "native/marriage-check.answer.json", "\"required\": [\"fhm\"",
          "mapping/marriage-check.request.jsonata", "\"lsh\": $replace",
          "mapping/marriage-check.answer.jsonata", "\"code\": native.fhm",
          "samples/marriage-check.yaml", "- name: 已婚");

  @TempDir private Path parent;

  @Test
  void leads_to_a_department_that_passes_all_checks() throws IOException {
    Path folder = Scaffold.make("civil-affairs", "rest", parent);
    emptyOut(folder);
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), block(file.getValue()));
    }

    DepartmentCheck check = new DepartmentCheck(DepartmentFolder.at(folder));

    assertThat(check.againstSimulator()).hasSize(10).allMatch(CheckResult::passed);
  }

  @Test
  void shows_subscriptions_that_a_descriptor_may_declare() throws IOException {
    Path folder = Scaffold.make("civil-affairs", "rest", parent);
    String shown = block("\nsubscriptions:");
    Files.writeString(
        folder.resolve("department.yaml"),
        shown.substring(shown.indexOf("\nsubscriptions:")),
        StandardOpenOption.APPEND);

    assertThat(DepartmentFolder.at(folder).descriptor().subscriptions())
        .extracting(SubscriptionWish::code)
        .containsExactly("deaths");
  }

  /** The text renames the files of the scaffold; here the new ones are written anew. */
  private static void emptyOut(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The one block of the text that holds these words. */
  private static String block(String words) throws IOException {
    Matcher block =
        Pattern.compile("```[a-z]*\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(TEXT));
    String found = "";
    while (block.find()) {
      if (block.group(1).contains(words)) {
        assertThat(found).as("two blocks hold " + words).isEmpty();
        found = block.group(1);
      }
    }
    assertThat(found).as("a block with " + words).isNotEmpty();
    return found;
  }
}
