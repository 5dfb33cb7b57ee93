package org.yibiao.schemas.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.schemas.generator.compatibility.SmallStandards.document;
import static org.yibiao.schemas.generator.compatibility.SmallStandards.restriction;
import static org.yibiao.schemas.generator.compatibility.SmallStandards.typed;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "string, int",
    "int, string",
    "int, decimal",
    "decimal, string",
    "date, dateTime",
    "date, string",
    "boolean, string",
  })
  void refuses_another_basic_type(String older, String newer) {
    assertThat(
            between(typed(restriction("xs:" + older, "")), typed(restriction("xs:" + newer, ""))))
        .containsExactly(new Breach(BreachKind.TYPE_CHANGED, "Value", older, newer));
  }

  @Test
  void takes_a_whole_number_that_may_be_greater() {
    assertThat(between(typed(restriction("xs:int", "")), typed(restriction("xs:long", ""))))
        .isEmpty();
  }

  @Test
  void refuses_a_whole_number_that_must_be_smaller() {
    assertThat(between(typed(restriction("xs:long", "")), typed(restriction("xs:int", ""))))
        .extracting(Breach::newer)
        .containsExactly("minInclusive -2147483648", "maxInclusive 2147483647");
  }

  @Test
  void takes_an_equal_type_of_another_name() {
    String older = typed(restriction("xs:string", "<xs:maxLength value='9'/>"));
    assertThat(between(older, older.replace("Value", "Datum"))).isEmpty();
  }

  @Test
  void compares_a_type_of_another_name_by_what_it_takes() {
    String older = typed(restriction("xs:string", "<xs:maxLength value='9'/>"));
    assertThat(between(older, older.replace("Value", "Datum").replace("'9'", "'8'")))
        .containsExactly(
            new Breach(BreachKind.LIMIT_NARROWED, "receipt/value", "maxLength 9", "maxLength 8"));
  }

  @Test
  void takes_a_restriction_of_a_restriction_for_what_is_left_of_it() {
    String newer =
        "<xs:simpleType name='Text'>"
            + restriction("xs:string", "<xs:pattern value='[a-z]+'/>")
            + "</xs:simpleType>"
            + typed(restriction("Text", "<xs:maxLength value='9'/>"));
    assertThat(between(typed(restriction("xs:string", "<xs:pattern value='[a-f]{3}'/>")), newer))
        .isEmpty();
    assertThat(between(newer, typed(restriction("xs:string", "<xs:pattern value='[a-z]{3}'/>"))))
        .extracting(Breach::kind)
        .containsExactly(BreachKind.PATTERN_NARROWED);
  }

  @Test
  void refuses_an_object_in_the_place_of_a_text() {
    String object =
        "<xs:element name='a'><xs:complexType><xs:sequence/></xs:complexType></xs:element>";
    assertThat(
            between(
                document("receipt", "<xs:element name='a' type='xs:string'/>"),
                document("receipt", object)))
        .containsExactly(new Breach(BreachKind.TYPE_CHANGED, "receipt/a", "string", "{ }"));
  }

  @Test
  void finds_a_breach_deep_inside_and_says_it_once() {
    String older = document("receipt", part("a") + part("b")) + type("'9'");
    assertThat(between(older, older.replace("'9'", "'8'")))
        .containsExactly(
            new Breach(BreachKind.LIMIT_NARROWED, "Part/c", "maxLength 9", "maxLength 8"));
  }

  @Test
  void comes_to_an_end_when_a_type_holds_itself() {
    String older =
        document("receipt", part("a"))
            + "<xs:complexType name='Part'><xs:sequence>"
            + "<xs:element name='part' type='Part' minOccurs='0'/>"
            + "<xs:element name='code' type='xs:int' minOccurs='0'/>"
            + "</xs:sequence></xs:complexType>";
    assertThat(between(older, older)).isEmpty();
    assertThat(between(older, older.replace("xs:int", "xs:string")))
        .containsExactly(new Breach(BreachKind.TYPE_CHANGED, "Part/code", "int", "string"));
  }

  private static String part(String name) {
    return "<xs:element name='" + name + "' type='Part'/>";
  }

  private static String type(String length) {
    return "<xs:complexType name='Part'><xs:sequence><xs:element name='c'><xs:simpleType>"
        + restriction("xs:string", "<xs:maxLength value=" + length + "/>")
        + "</xs:simpleType></xs:element></xs:sequence></xs:complexType>";
  }

  private List<Breach> between(String older, String newer) {
    return new SmallStandards(folder).between(older, newer);
  }
}
