package org.yibiao.schemas.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibiao.schemas.generator.compatibility.SmallStandards.document;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldsTest {

  private static final String A = field("a", "xs:string", "");
  private static final String B = field("b", "xs:string", "");
  private static final String OPTIONAL_A = field("a", "xs:string", "minOccurs='0'");
  private static final String OPTIONAL_B = field("b", "xs:string", "minOccurs='0'");

  @TempDir private Path folder;
  private SmallStandards standards;

  @BeforeEach
  void open() {
    standards = new SmallStandards(folder);
  }

  @Test
  void takes_what_did_not_change() {
    assertThat(standards.betweenFields(A + OPTIONAL_B, A + OPTIONAL_B)).isEmpty();
  }

  @Test
  void refuses_to_lose_a_document() {
    assertThat(standards.between(document("receipt", A) + document("case", A), document("case", A)))
        .containsExactly(new Breach(BreachKind.DOCUMENT_REMOVED, "receipt", "receipt", ""));
  }

  @Test
  void takes_a_new_document() {
    assertThat(standards.between(document("case", A), document("receipt", A) + document("case", A)))
        .isEmpty();
  }

  @Test
  void refuses_to_lose_a_field_even_an_optional_one() {
    assertThat(standards.betweenFields(A + OPTIONAL_B, A))
        .containsExactly(new Breach(BreachKind.FIELD_REMOVED, "receipt/b", "b", ""));
  }

  @Test
  void refuses_a_new_name_for_a_required_field() {
    assertThat(standards.betweenFields(A, B))
        .extracting(Breach::kind)
        .containsExactly(BreachKind.FIELD_REMOVED, BreachKind.REQUIRED_FIELD_ADDED);
  }

  @Test
  void refuses_a_new_required_field() {
    assertThat(standards.betweenFields(A, A + B))
        .containsExactly(new Breach(BreachKind.REQUIRED_FIELD_ADDED, "receipt/b", "", "1"));
  }

  @Test
  void takes_a_new_optional_field_anywhere() {
    assertThat(standards.betweenFields(A, A + OPTIONAL_B)).isEmpty();
    assertThat(standards.betweenFields(A, OPTIONAL_B + A)).isEmpty();
  }

  @Test
  void refuses_to_require_what_was_optional() {
    assertThat(standards.betweenFields(OPTIONAL_A, A))
        .containsExactly(new Breach(BreachKind.FIELD_MADE_REQUIRED, "receipt/a", "0", "1"));
  }

  @Test
  void takes_it_that_a_required_field_becomes_optional() {
    assertThat(standards.betweenFields(A, OPTIONAL_A)).isEmpty();
  }

  @Test
  void refuses_to_ask_for_more_of_a_repeatable_field() {
    assertThat(standards.betweenFields(many("minOccurs='1'"), many("minOccurs='2'")))
        .containsExactly(new Breach(BreachKind.MIN_OCCURS_RAISED, "receipt/a", "1", "2"));
  }

  @Test
  void takes_it_that_fewer_of_a_repeatable_field_do() {
    assertThat(standards.betweenFields(many("minOccurs='2'"), many("minOccurs='1'"))).isEmpty();
  }

  @Test
  void refuses_to_take_fewer_of_a_repeatable_field() {
    assertThat(standards.betweenFields(most("unbounded"), most("5")))
        .containsExactly(new Breach(BreachKind.MAX_OCCURS_LOWERED, "receipt/a", "unbounded", "5"));
    assertThat(standards.betweenFields(most("5"), most("4")))
        .containsExactly(new Breach(BreachKind.MAX_OCCURS_LOWERED, "receipt/a", "5", "4"));
  }

  @Test
  void takes_it_that_more_of_a_repeatable_field_may_occur() {
    assertThat(standards.betweenFields(most("4"), most("unbounded"))).isEmpty();
  }

  @Test
  void refuses_to_make_an_array_of_a_single_value_though_the_xml_stays_valid() {
    assertThat(standards.betweenFields(A, most("5")))
        .containsExactly(new Breach(BreachKind.JSON_FORM_CHANGED, "receipt/a", "1", "5"));
  }

  @Test
  void refuses_to_make_a_single_value_of_an_array() {
    assertThat(standards.betweenFields(most("5"), A))
        .containsExactly(new Breach(BreachKind.JSON_FORM_CHANGED, "receipt/a", "5", "1"));
  }

  @Test
  void refuses_another_order() {
    assertThat(standards.betweenFields(A + B, B + A))
        .containsExactly(new Breach(BreachKind.ORDER_CHANGED, "receipt", "a b", "b a"));
  }

  @Test
  void takes_the_old_order_with_new_fields_in_between() {
    assertThat(
            standards.betweenFields(
                A + B, A + field("c", "xs:string", "minOccurs='0'") + OPTIONAL_B))
        .isEmpty();
  }

  @Test
  void refuses_to_take_a_name_out_of_the_namespace() {
    String bare = "<xs:element name='a' type='xs:string' form='unqualified'/>";
    assertThat(standards.betweenFields(A, bare))
        .containsExactly(
            new Breach(BreachKind.XML_NAME_CHANGED, "receipt/a", "urn:yibiao:standard:v1", ""));
  }

  private static String field(String name, String type, String occurs) {
    return "<xs:element name='%s' type='%s' %s/>".formatted(name, type, occurs);
  }

  private static String many(String least) {
    return field("a", "xs:string", least + " maxOccurs='9'");
  }

  private static String most(String most) {
    return field("a", "xs:string", "maxOccurs='" + most + "'");
  }
}
