package org.yibiao.conformance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yibiao.conformance.system.Readme;

/** The threat model claims no control that no test shows. */
class SecurityDocumentTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");
  private static final int COLUMN = 3;
  private static final Map<String, String> TESTS = tests();

  @Test
  void every_row_names_tests_that_are_there() {
    assertThat(rows())
        .hasSizeGreaterThan(25)
        .allSatisfy(
            row -> {
              String tests = row.split("\\|")[COLUMN];
              assertThat(tests).as(row).containsPattern(TEST);
              assertThat(TEST.matcher(tests).results())
                  .allSatisfy(
                      test -> assertThat(isThere(test.group(1), test.group(2))).as(row).isTrue());
            });
  }

  @Test
  void says_what_is_open() {
    assertThat(Readme.of("docs/security.md").text()).contains("## Open\n");
  }

  private static List<String> rows() {
    return Readme.of("docs/security.md")
        .text()
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| threat |"))
        .toList();
  }

  private static boolean isThere(String type, String method) {
    return Pattern.compile("@(Test|ParameterizedTest)\\b[^;]*\\bvoid " + method + "\\(")
        .matcher(TESTS.getOrDefault(type + ".java", ""))
        .find();
  }

  private static Map<String, String> tests() {
    try (Stream<Path> files = Files.walk(Readme.ROOT)) {
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .collect(
              toMap(
                  file -> file.getFileName().toString(),
                  SecurityDocumentTest::text,
                  String::concat));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
