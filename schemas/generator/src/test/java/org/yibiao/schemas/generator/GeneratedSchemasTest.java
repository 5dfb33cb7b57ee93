package org.yibiao.schemas.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeneratedSchemasTest {

  @TempDir Path folder;
  private JsonNode submission;
  private Path xsd;

  @BeforeEach
  void generate() throws IOException {
    xsd = copy("small-standard.xsd");
    new JsonSchemaGenerator(StandardXsd.read(xsd), "1.0").writeTo(folder.resolve("one"));
    submission = read("one/submission.schema.json");
  }

  @Test
  void names_each_document_by_an_identifier_of_its_own() {
    assertThat(submission.at("/$id").asString()).isEqualTo("urn:yibiao:standard:v1:1.0:submission");
    assertThat(submission.at("/title").asString()).isEqualTo("申请");
    assertThat(submission.at("/description").asString()).isEqualTo("Submission");
  }

  @Test
  void requires_what_must_occur_and_takes_nothing_else() {
    assertThat(submission.at("/required").toString()).isEqualTo("[\"amount\",\"seal\"]");
    assertThat(submission.at("/additionalProperties").asBoolean()).isFalse();
  }

  @Test
  void makes_an_array_of_what_may_repeat() {
    assertThat(submission.at("/properties/seal/type").asString()).isEqualTo("array");
    assertThat(submission.at("/properties/seal/minItems").asInt()).isEqualTo(1);
    assertThat(submission.at("/properties/seal/maxItems").asInt()).isEqualTo(10);
    assertThat(submission.at("/properties/note").has("maxItems")).isFalse();
  }

  @Test
  void lets_an_optional_choice_be_left_out() {
    assertThat(submission.at("/oneOf/0/required/0").asString()).isEqualTo("person");
    assertThat(submission.at("/oneOf/2/not/anyOf/1/required/0").asString()).isEqualTo("company");
  }

  @Test
  void writes_a_code_list_with_its_labels_and_its_source() {
    JsonNode sex = submission.at("/$defs/Sex");
    assertThat(sex.at("/enum").toString()).isEqualTo("[\"1\",\"2\"]");
    assertThat(sex.at("/x-labels/2/zh").asString()).isEqualTo("女");
    assertThat(sex.at("/x-source").asString()).isEqualTo("GB/T 2261.1");
  }

  @Test
  void writes_a_decimal_as_a_string_within_its_digits() {
    JsonNode amount = submission.at("/$defs/Amount");
    assertThat(amount.at("/type").asString()).isEqualTo("string");
    String pattern = amount.at("/pattern").asString();
    assertThat("0.05").matches(pattern);
    assertThat("9999").matches(pattern);
    assertThat("99.99").matches(pattern);
    assertThat("999.90").matches(pattern);
    assertThat("999.99").doesNotMatch(pattern);
    assertThat("10000").doesNotMatch(pattern);
    assertThat("-1").doesNotMatch(pattern);
    assertThat("1.").doesNotMatch(pattern);
    assertThat("1e2").doesNotMatch(pattern);
  }

  @Test
  void keeps_a_decimal_below_its_bound() {
    String pattern = submission.at("/$defs/Percent/pattern").asString();
    assertThat("0").matches(pattern);
    assertThat("9.9").matches(pattern);
    assertThat("99.9").matches(pattern);
    assertThat("100.0").matches(pattern);
    assertThat("100.1").doesNotMatch(pattern);
    assertThat("101").doesNotMatch(pattern);
  }

  @Test
  void lists_names_types_and_codes_in_the_dictionary() throws IOException {
    JsonNode types = read("one/dictionary.json").at("/types");
    assertThat(types.at("/submission/fields/seal/type").asString()).isEqualTo("Sex");
    assertThat(types.at("/submission/fields/note/unbounded").asBoolean()).isTrue();
    assertThat(types.at("/Sex/codes/1/en").asString()).isEqualTo("male");
    assertThat(types.at("/Amount/totalDigits").asString()).isEqualTo("4");
  }

  @Test
  void says_what_a_field_is_and_how_confidential_and_of_which_list() throws IOException {
    JsonNode types = read("one/dictionary.json").at("/types");
    assertThat(types.at("/submission/definition/zh").asString()).isEqualTo("申请人一次提交的内容");
    assertThat(types.at("/submission/zh").asString()).isEqualTo("申请");
    assertThat(types.at("/receipt/fields/done/confidentiality").asString()).isEqualTo("internal");
    assertThat(types.at("/Sex/codeList").asString()).isEqualTo("sex");
    assertThat(submission.at("/$defs/Sex/x-code-list").asString()).isEqualTo("sex");
  }

  @Test
  void makes_a_schema_of_each_element_that_is_marked_as_a_document() throws IOException {
    assertThat(read("one/dictionary.json").at("/documents").values())
        .extracting(JsonNode::asString)
        .containsExactly("receipt", "submission");
    assertThat(folder.resolve("one/notADocument.schema.json")).doesNotExist();
  }

  @Test
  void writes_the_same_bytes_each_time() throws IOException {
    new JsonSchemaGenerator(StandardXsd.read(xsd), "1.0").writeTo(folder.resolve("two"));
    for (String file : new String[] {"submission.schema.json", "dictionary.json"}) {
      assertThat(folder.resolve("two").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
  }

  @Test
  void refuses_an_xsd_that_has_no_json_form() throws IOException {
    String wild =
        Files.readString(xsd).replace("<xs:choice minOccurs=\"0\">", "<xs:any/><xs:choice>");
    Path file = Files.writeString(folder.resolve("wild.xsd"), wild);
    JsonSchemaGenerator generator = new JsonSchemaGenerator(StandardXsd.read(file), "1.0");
    assertThatThrownBy(() -> generator.writeTo(folder.resolve("three")))
        .isInstanceOf(UnsupportedXsd.class)
        .hasMessageContaining("Wildcards");
  }

  private JsonNode read(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve(file)));
  }

  private Path copy(String resource) throws IOException {
    try (var in = GeneratedSchemasTest.class.getResourceAsStream("/" + resource)) {
      Path copy = folder.resolve(resource);
      Files.copy(in, copy);
      return copy;
    }
  }
}
