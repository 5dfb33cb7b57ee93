package org.yibiao.schemas.generator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.schemas.generator.StandardXsd;

class RuleGeneratorTest {

  private static final Path PUBLISHED =
      Path.of("..", "standard", "src", "main", "resources", "standard", "1.0", "rules");

  @TempDir Path folder;
  private Path rules;

  @BeforeEach
  void write_one_rule_and_one_list() throws IOException {
    rules = Files.createDirectories(folder.resolve("rules"));
    Files.createDirectories(rules.resolve("form"));
    Files.createDirectories(rules.resolve("lists"));
    for (String file :
        new String[] {"form/rules.schema.json", "form/list.schema.json", "functions.xsl"}) {
      Files.copy(PUBLISHED.resolve(file), rules.resolve(file));
    }
    copy("sex.yaml", rules.resolve("sex.yaml"));
    copy("sexes.yaml", rules.resolve("lists/sexes.yaml"));
    copy("small-standard.xsd", folder.resolve("small-standard.xsd"));
  }

  @Test
  void writes_schematron_that_others_can_run() throws IOException {
    generate();
    assertThat(folder.resolve("out/standard.sch"))
        .content()
        .contains("queryBinding=\"xslt3\"")
        .contains("<sch:let name=\"sexes\" value=\"('1', '2')\"/>")
        .contains("name=\"f:is-credit-code\"")
        .contains("<sch:rule context=\"y:company | y:note | y:person | y:seal\">")
        .contains("role=\"warning\"")
        .contains("<sch:value-of select=\"string(.)\"/>")
        .contains("xml:lang=\"en\"");
  }

  @Test
  void writes_a_stylesheet_and_the_words() throws IOException {
    generate();
    assertThat(folder.resolve("out/standard.xsl")).content().contains("svrl:failed-assert");
    assertThat(folder.resolve("out/rules.json")).content().contains("\"R-SEX\"", "“{field}”");
  }

  @Test
  void writes_the_same_bytes_each_time() throws IOException {
    generate();
    byte[] first = Files.readAllBytes(folder.resolve("out/standard.sch"));
    generate();
    assertThat(folder.resolve("out/standard.sch")).hasBinaryContent(first);
  }

  @Test
  void refuses_a_rule_over_a_type_that_no_document_holds() throws IOException {
    change("applies-to: [Sex]", "applies-to: [Age]");
    isRefused("sex.yaml, line 5 (/rules/0/applies-to)", "Age");
  }

  @Test
  void refuses_a_test_that_is_no_xpath() throws IOException {
    change("test: . = $sexes", "test: . === $sexes");
    isRefused("sex.yaml, line 6 (/rules/0/test)", "Unexpected token");
  }

  @Test
  void refuses_a_test_that_calls_an_unknown_function() throws IOException {
    change("test: . = $sexes", "test: f:is-sex(.)");
    isRefused("sex.yaml, line 6 (/rules/0/test)", "is-sex");
  }

  @Test
  void refuses_words_that_leave_open_what_nothing_fills() throws IOException {
    change("values: {given: string(.)}", "values: {other: string(.)}");
    isRefused("sex.yaml, line 9", "{given}");
  }

  @Test
  void refuses_a_rule_without_a_remedy_and_with_an_unknown_severity() throws IOException {
    change("severity: warning", "severity: grave");
    isRefused("sex.yaml, line 4 (/rules/0/severity)", "error");
    change("severity: grave\n", "severity: error\n");
    change("    remedy: {zh: 请改正, en: Correct it}\n", "");
    isRefused("sex.yaml, line 3 (/rules/0)", "remedy");
  }

  @Test
  void refuses_what_is_no_yaml_and_says_in_which_line() throws IOException {
    change("values: {given: string(.)}", "values: {given: string(.)");
    isRefused("sex.yaml, line", "expected");
  }

  @Test
  void refuses_two_rules_with_one_identifier() throws IOException {
    copy("sex.yaml", rules.resolve("twice.yaml"));
    isRefused("twice.yaml, line 3", "R-SEX is there twice");
  }

  private void isRefused(String where, String reason) {
    assertThatThrownBy(this::generate)
        .isInstanceOf(BadRuleFile.class)
        .hasMessageContaining(where)
        .hasMessageContaining(reason);
  }

  private void generate() throws IOException {
    StandardXsd standard = StandardXsd.read(folder.resolve("small-standard.xsd"));
    new RuleGenerator(standard, RuleBook.read(rules)).writeTo(folder.resolve("out"));
  }

  private void change(String found, String replacement) throws IOException {
    Path file = rules.resolve("sex.yaml");
    String text = Files.readString(file);
    assertThat(text).contains(found);
    Files.writeString(file, text.replace(found, replacement));
  }

  private static void copy(String resource, Path to) throws IOException {
    try (InputStream in = RuleGeneratorTest.class.getResourceAsStream("/" + resource)) {
      Files.copy(in, to);
    }
  }
}
