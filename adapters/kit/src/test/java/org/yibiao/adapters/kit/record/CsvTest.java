package org.yibiao.adapters.kit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.record.RecordFile.Read;

class CsvTest extends RecordFormatContract {

  private static final String LAYOUT =
      """
      name: {zh: 试验, en: Test}
      format: csv
      charset: UTF-8
      columns:
        - {name: "NO", label: {zh: 编号, en: Number}, required: true, source: 编号}
        - {name: NAME, label: {zh: 姓名, en: Name}, personal: true}
        - {name: STATE, label: {zh: 状态, en: State}, codes: {"1": "03", "2": "07"}}
      """;

  @Override
  RecordFormat format() {
    return RecordFile.format(LAYOUT);
  }

  @Override
  byte[] withABrokenRecordInTheMiddle() {
    return bytes("编号,NAME,STATE\nA001,林知远,1\nA002,\"秘密,1\nA003,\"李\"\"四\",2\n");
  }

  @Test
  void takes_values_with_line_breaks_and_separators_in_quotes() {
    List<Read> read = read("编号,NAME,STATE\r\nA001,\"林,\n知远\",1\r\nA002,李,2\r\n");

    assertThat(read.get(0).values()).containsEntry("NAME", "林,\n知远");
    assertThat(read.get(1).raw().start().line()).isEqualTo(4);
  }

  @Test
  void goes_by_the_names_in_the_first_line_and_not_by_their_order() {
    List<Read> read = read("\uFEFFSTATE,other,编号,NAME\n2,x,A001,林\n");

    assertThat(read.get(0).values()).containsEntry("NO", "A001").containsEntry("STATE", "07");
  }

  @Test
  void refuses_a_file_whose_first_line_lacks_a_column() {
    assertThatThrownBy(() -> read("编号,STATE\nA001,1\n"))
        .isInstanceOfSatisfying(
            UnreadableFile.class, refused -> assertThat(refused.why().zh()).contains("NAME"));
  }

  @Test
  void tells_a_separator_from_the_second_byte_of_a_character() {
    // in GBK the second byte of 厊 is the bar, and what follows it looks like an opening quote
    String layout = LAYOUT.replace("UTF-8", "GBK\nseparator: \"|\"");
    byte[] file = "编号|NAME|STATE\nA001|厊\"|1\nA002|李|2\n".getBytes(Charset.forName("GBK"));

    List<Read> read = RecordFile.read(RecordFile.format(layout), file);

    assertThat(read).hasSize(2);
    assertThat(read.get(0).values()).containsEntry("NAME", "厊\"");
  }

  @Test
  void counts_fields() {
    assertThat(read("编号,NAME,STATE\nA001,林\n").get(0).rules()).containsExactly("H-FIELDS");
  }

  @Test
  void sets_aside_a_record_that_is_too_long_without_keeping_it() {
    List<Read> read = read("编号,NAME,STATE\nA001," + "林".repeat(50_000) + ",1\nA002,李,1\n");

    assertThat(read.get(0).rules()).containsExactly("H-TOO-LONG");
    assertThat(read.get(1).values()).containsEntry("NO", "A002");
  }

  private List<Read> read(String file) {
    return RecordFile.read(format(), bytes(file));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
