package org.yibiao.adapters.kit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLinesTest extends RecordFormatContract {

  private static final String LAYOUT =
      """
      name: {zh: 试验, en: Test}
      format: json-lines
      charset: UTF-8
      columns:
        - {name: "NO", label: {zh: 编号, en: Number}, required: true}
        - {name: NAME, label: {zh: 姓名, en: Name}, personal: true, join: "、"}
        - {name: STATE, label: {zh: 状态, en: State}, codes: {"1": "03", "2": "07"}}
      """;

  @Override
  RecordFormat format() {
    return RecordFile.format(LAYOUT);
  }

  @Override
  byte[] withABrokenRecordInTheMiddle() {
    return bytes(
        """
        {"NO": "A001", "NAME": "林知远", "STATE": 1}
        {"NO": "A002", "NAME": "秘密"
        {"NO": "A003", "NAME": ["李", "王"], "STATE": null}
        """);
  }

  @Test
  void joins_the_values_of_an_array() {
    assertThat(RecordFile.read(format(), withABrokenRecordInTheMiddle()).get(2).values())
        .containsEntry("NAME", "李、王")
        .doesNotContainKey("STATE");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
