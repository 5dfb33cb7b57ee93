package org.yibiao.routes.messages.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yibiao.routes.messages.content.FieldChange.Kind;

class FieldPairsTest {

  private static final Map<String, Map<String, String>> CODES =
      Map.of("registration-kind", Map.of("establish", "0100"));

  @Test
  void sees_a_datum_that_was_carried_as_it_is() {
    assertThat(kind("<a><name>陆文博</name></a>", "<b><name>陆文博</name></b>")).isEqualTo(Kind.CARRIED);
  }

  @Test
  void sees_a_datum_under_another_name() {
    assertThat(kind("<a><NSRMC>湖畔智联</NSRMC></a>", "<b><companyName>湖畔智联</companyName></b>"))
        .isEqualTo(Kind.RENAMED);
  }

  @Test
  void sees_a_date_that_was_written_in_another_way() {
    assertThat(kind("{\"rq\":\"20261129\"}", "<b><day>2026-11-29</day></b>"))
        .isEqualTo(Kind.REFORMATTED);
  }

  @Test
  void sees_a_number_that_was_written_in_another_way() {
    assertThat(kind("{\"je\":\"1000000.00\"}", "<b><amount>1000000</amount></b>"))
        .isEqualTo(Kind.REFORMATTED);
  }

  @Test
  void sees_a_code_that_was_exchanged_by_the_departments_table() {
    assertThat(kind("<a><lx>0100</lx></a>", "<b><kind>establish</kind></b>"))
        .isEqualTo(Kind.RECODED);
  }

  @Test
  void does_not_pair_what_has_nothing_to_do_with_one_another() {
    assertThat(changes("<a><lx>0100</lx></a>", "<b><kind>change</kind></b>"))
        .extracting(FieldChange::kind)
        .containsExactly(Kind.ONLY_CANONICAL, Kind.ONLY_NATIVE);
  }

  @Test
  void pairs_a_datum_that_was_written_to_several_places_with_each() {
    assertThat(
            changes("<a><zh>湖畔智联</zh><jc>湖畔智联</jc></a>", "<b><companyName>湖畔智联</companyName></b>"))
        .extracting(FieldChange::kind)
        .containsExactly(Kind.RENAMED, Kind.RENAMED);
  }

  @Test
  void looks_into_a_document_within_a_document() {
    String wrapped =
        "<DoService><xml><![CDATA[<taxML><nsrmc>湖畔智联</nsrmc></taxML>]]></xml></DoService>";

    assertThat(changes(wrapped, "<b><companyName>湖畔智联</companyName></b>"))
        .singleElement()
        .extracting(FieldChange::nativeLeaf)
        .extracting(Optional::orElseThrow)
        .extracting(Leaf::pointer)
        .isEqualTo("/DoService/xml/taxML/nsrmc");
  }

  @Test
  void finds_the_values_of_a_text_with_separators() {
    assertThat(changes("A01|湖畔智联|20261129", "<b><companyName>湖畔智联</companyName></b>"))
        .extracting(FieldChange::kind)
        .containsExactly(Kind.RENAMED, Kind.ONLY_NATIVE, Kind.ONLY_NATIVE);
  }

  @Test
  void tells_several_of_the_same_name_by_their_number() {
    assertThat(Leaves.of("<a><p><n>甲</n></p><p><n>乙</n></p></a>"))
        .extracting(Leaf::pointer)
        .containsExactly("/a/p[1]/n", "/a/p[2]/n");
  }

  private static Kind kind(String natively, String canonical) {
    List<FieldChange> changes = changes(natively, canonical);
    assertThat(changes).hasSize(1);
    return changes.get(0).kind();
  }

  private static List<FieldChange> changes(String natively, String canonical) {
    return FieldPairs.of(Leaves.of(natively), Leaves.of(canonical), CODES);
  }
}
