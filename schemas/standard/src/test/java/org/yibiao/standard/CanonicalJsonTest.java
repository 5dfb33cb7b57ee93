package org.yibiao.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.IdentityCheckRequest;
import org.yibiao.standard.v1.Money;
import org.yibiao.standard.v1.Receipt;

class CanonicalJsonTest {

  @Test
  void writes_a_decimal_as_a_plain_string_with_its_zeros() {
    Money money = new Money();
    money.setAmount(new BigDecimal("1E+6").setScale(2));
    assertThat(CanonicalJson.writeString(money)).isEqualTo("{\"amount\":\"1000000.00\"}");
  }

  @Test
  void keeps_the_zone_of_a_time() {
    String json = "{\"receivedAt\":\"2026-11-20T09:30:00+08:00\"}";
    assertThat(CanonicalJson.writeString(CanonicalJson.read(bytes(json), Receipt.class)))
        .isEqualTo(json);
  }

  @Test
  void keeps_the_empty_pointer_of_a_whole_document_and_leaves_out_what_is_absent() {
    Finding finding = new Finding();
    finding.setPointer("");
    assertThat(CanonicalJson.writeString(finding)).isEqualTo("{\"pointer\":\"\"}");
    assertThat(CanonicalJson.writeString(new IdentityCheckRequest())).isEqualTo("{}");
  }

  @Test
  void refuses_a_name_that_occurs_twice() {
    assertThatThrownBy(() -> CanonicalJson.tree(bytes("{\"a\":1,\"a\":2}")))
        .isInstanceOf(NotReadable.class);
  }

  @Test
  void refuses_a_field_that_the_model_does_not_have() {
    assertThatThrownBy(() -> CanonicalJson.read(bytes("{\"colour\":\"red\"}"), Money.class))
        .isInstanceOf(NotReadable.class);
  }

  @Test
  void refuses_a_number_of_a_million_digits() {
    assertThatThrownBy(() -> CanonicalJson.tree(bytes("9".repeat(1_000_000))))
        .isInstanceOf(NotReadable.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void writes_as_rfc_8785_has_it() {
    BilingualText words = new BilingualText();
    words.setZh("𠮷·<A&B>/\"\\\u2028\u0085\u007f\t\n\r");
    words.setEn("e");
    assertThat(new String(CanonicalJson.writeCanonical(words), StandardCharsets.UTF_8))
        .isEqualTo("{\"en\":\"e\",\"zh\":\"𠮷·<A&B>/\\\"\\\\\u2028\u0085\u007f\\t\\n\\r\"}");
  }
}
