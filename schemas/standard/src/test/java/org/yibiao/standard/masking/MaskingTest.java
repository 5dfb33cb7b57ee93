package org.yibiao.standard.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.v1.Confidentiality;
import tools.jackson.databind.node.ObjectNode;

class MaskingTest {

  private static final Masking INTERNAL = new Masking(Confidentiality.INTERNAL);

  private final ObjectNode ownership =
      tree(
          """
          {"realEstateUnitCode":"320211001001GB00001F00010001","location":"无锡市滨湖区太湖小区7号101室",
           "certificateNumber":"苏(2019)无锡市不动产权第0012345号","registeredOn":"2019-05-06",
           "state":"VALID","holder":[
             {"name":"陆敬之","kind":"1","identityDocument":
               {"type":"111","number":"320202197103082433"}},
             {"name":"沈国栋","kind":"1"}]}
          """);

  @ParameterizedTest
  @CsvSource({
    "NAME, 陆敬之, 陆**",
    "NAME, 𠮷田, 𠮷*",
    "NAME, 王, *",
    "NUMBER, 320202197103082433, 320***********2433",
    "NUMBER, 12345678, 12****78",
    "NUMBER, 123, ***",
    "ADDRESS, 无锡市滨湖区太湖小区7号, 无锡市滨湖区****",
    "ADDRESS, 太湖路7号, ****",
    "WORDS, 任何文字, ****"
  })
  void shows_a_value_in_part(MaskedForm form, String value, String shown) {
    assertThat(form.of(value)).isEqualTo(shown);
  }

  @Test
  void masks_names_numbers_and_addresses_of_the_class_that_may_not_be_seen() {
    INTERNAL.applyTo("ownership", ownership);

    assertThat(ownership.at("/holder/0/name").asString()).isEqualTo("陆**");
    assertThat(ownership.at("/holder/1/name").asString()).isEqualTo("沈**");
    assertThat(ownership.at("/holder/0/identityDocument/number").asString())
        .isEqualTo("320***********2433");
    assertThat(ownership.at("/location").asString()).isEqualTo("无锡市滨湖区****");
  }

  @Test
  void takes_away_what_has_no_masked_form() {
    INTERNAL.applyTo("ownership", ownership);

    assertThat(ownership.has("registeredOn")).isFalse();
    assertThat(ownership.at("/holder/0/identityDocument").has("type")).isFalse();
  }

  @Test
  void leaves_what_is_of_a_lower_class_as_it_is() {
    INTERNAL.applyTo("ownership", ownership);

    assertThat(ownership.path("realEstateUnitCode").asString())
        .isEqualTo("320211001001GB00001F00010001");
  }

  @Test
  void masks_sensitive_data_only_where_personal_ones_may_be_seen() {
    List<String> masked = new Masking(Confidentiality.PERSONAL).applyTo("ownership", ownership);

    assertThat(masked)
        .containsExactly("/holder/identityDocument/type", "/holder/identityDocument/number");
    assertThat(ownership.at("/holder/0/name").asString()).isEqualTo("陆敬之");
  }

  @Test
  void masks_nothing_where_all_may_be_seen() {
    ObjectNode before = ownership.deepCopy();

    assertThat(Masking.NONE.applyTo("ownership", ownership)).isEmpty();
    assertThat(ownership).isEqualTo(before);
  }

  @Test
  void names_each_masked_field_once() {
    assertThat(INTERNAL.applyTo("ownership", ownership))
        .contains("/holder/name", "/location", "/registeredOn")
        .doesNotHaveDuplicates();
  }

  @Test
  void leaves_the_county_of_an_address() {
    ObjectNode person = tree("{\"residence\":{\"division\":\"320211\",\"detail\":\"太湖路7号\"}}");

    INTERNAL.applyTo("identityRecord", person);

    assertThat(person)
        .isEqualTo(tree("{\"residence\":{\"division\":\"320211\",\"detail\":\"****\"}}"));
  }

  @Test
  void tells_which_fields_it_covers() {
    assertThat(INTERNAL.covers("ownership", "/holder")).isTrue();
    assertThat(INTERNAL.covers("ownership", "/holder/name")).isTrue();
    assertThat(INTERNAL.covers("ownership", "/realEstateUnitCode")).isFalse();
    assertThat(Masking.NONE.covers("ownership", "/holder")).isFalse();
  }

  private static ObjectNode tree(String json) {
    return (ObjectNode) CanonicalJson.mapper().readTree(json);
  }
}
