package org.yibiao.adapters.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.adapters.kit.AnswerNotUnderstood;
import org.yibiao.standard.SafeXml;

/** The way of remarks: URL-encoded in GBK, and nothing lost. */
class HouseFormTest {

  @Test
  void encodes_a_remark_by_its_gbk_bytes() throws Exception {
    assertThat(HouseForm.wrap(SafeXml.parse("<TAXBIZML><BZ>应缴 1%</BZ></TAXBIZML>")))
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"GBK\"?><TAXBIZML><BZ>%D3%A6%BD%C9+1%25</BZ></TAXBIZML>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "应缴契税28000.00元", "镕堃喆 & <b> + % ；", "囍"})
  void brings_back_what_it_sent(String remark) throws Exception {
    String open =
        "<TAXBIZML><BZ>" + remark.replace("&", "&amp;").replace("<", "&lt;") + "</BZ></TAXBIZML>";

    assertThat(HouseForm.text(HouseForm.unwrap(HouseForm.wrap(SafeXml.parse(open))), "BZ"))
        .contains(remark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<TAXBIZML><BZ>%FF%80%FF</BZ></TAXBIZML>",
        "<TAXBIZML><BZ>%D3%A</BZ></TAXBIZML>",
        "<TAXBIZML><BZ>%D3</BZ>",
        "<html><body>502"
      })
  void does_not_believe_what_is_no_gbk_or_no_xml(String wire) {
    assertThatThrownBy(() -> HouseForm.unwrap(wire)).isInstanceOf(AnswerNotUnderstood.class);
  }
}
