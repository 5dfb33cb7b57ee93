package org.yibiao.adapters.kit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.RequestNotCarried;
import org.yibiao.adapters.kit.record.RecordFile.Read;

class FixedWidthTest extends RecordFormatContract {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String LAYOUT =
      """
      name: {zh: 试验, en: Test}
      format: fixed
      charset: GB18030
      columns:
        - {name: "NO", width: 4, label: {zh: 编号, en: Number}, required: true, pattern: "A\\\\d{3}"}
        - {name: NAME, width: 24, label: {zh: 姓名, en: Name}, personal: true}
        - {name: STATE, width: 1, label: {zh: 状态, en: State}, codes: {"1": "03", "2": "07"}}
      """;

  @Override
  RecordFormat format() {
    return RecordFile.format(LAYOUT);
  }

  @Override
  byte[] withABrokenRecordInTheMiddle() {
    return file(line("A001", "林知远", "1"), "A002秘密1".getBytes(GB18030), line("A003", "李", "2"));
  }

  @Test
  void counts_widths_in_bytes_also_of_characters_of_four() {
    byte[] file = file(line("A001", "𠮷𠮷", "1"));

    assertThat(file).hasSize(30);
    assertThat(RecordFile.read(format(), file).get(0).values()).containsEntry("NAME", "𠮷𠮷");
  }

  @Test
  void names_the_column_in_which_a_character_is_cut_in_two() {
    byte[] line = line("A001", "一二三四五六七八九十一二", "1");
    line[27] = ' ';

    Read read = RecordFile.read(format(), file(line)).get(0);

    assertThat(read.rules()).containsExactly("H-CHARSET");
    RecordFault fault = ((RecordOutcome.Bad) read.outcome()).faults().get(0);
    assertThat(fault.field()).contains("NAME");
    assertThat(fault.reason().zh()).contains("第 23 字节", "B6");
  }

  @Test
  void tells_all_that_is_wrong_with_the_values_of_a_record() {
    Read read = RecordFile.read(format(), file(line("", "林\u0001", "9"))).get(0);

    assertThat(read.rules()).containsExactly("H-REQUIRED", "H-CHARACTER", "H-CODE");
  }

  @Test
  void drops_the_wide_blanks_that_fields_are_filled_up_with() {
    Read read = RecordFile.read(format(), file(line("A001", "林知远　　", "1"))).get(0);

    assertThat(read.values()).containsEntry("NAME", "林知远");
  }

  @Test
  void says_of_a_file_in_another_character_set_that_no_record_can_be_taken_apart() {
    byte[] file =
        new String(file(line("A001", "林知远", "1")), GB18030).getBytes(Charset.forName("UTF-8"));

    RecordOutcome outcome = RecordFile.read(format(), file).get(0).outcome();

    assertThat(((RecordOutcome.Bad) outcome).isUnreadable()).isTrue();
  }

  @Test
  void refuses_to_write_a_character_that_the_character_set_lacks_and_names_it() {
    RecordFormat gbk = RecordFile.format(LAYOUT.replace("GB18030", "GBK"));

    assertThatThrownBy(() -> RecordFile.written(gbk, List.of(Map.of("NO", "A001", "NAME", "𠮷野"))))
        .isInstanceOfSatisfying(
            RequestNotCarried.class,
            refused -> {
              assertThat(refused.why().zh()).contains("姓名", "𠮷", "U+20BB7", "GBK");
              assertThat(refused.why().field()).contains("NAME");
            });
  }

  @Test
  void refuses_to_write_more_bytes_than_the_column_has() {
    assertThatThrownBy(
            () ->
                RecordFile.written(
                    format(), List.of(Map.of("NO", "A001", "NAME", "一二三四五六七八九十一二三"))))
        .isInstanceOfSatisfying(
            RequestNotCarried.class,
            refused -> assertThat(refused.why().zh()).contains("26 字节", "24 字节"));
  }

  @Test
  void refuses_a_layout_without_widths_and_says_where() {
    assertThatThrownBy(() -> RecordFile.format(LAYOUT.replace("width: 4, ", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("test.layout.yaml")
        .hasMessageContaining("width");
  }

  private static byte[] line(String no, String name, String state) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.writeBytes(filled(no, 4));
    line.writeBytes(filled(name, 24));
    line.writeBytes(filled(state, 1));
    return line.toByteArray();
  }

  private static byte[] filled(String value, int width) {
    ByteArrayOutputStream field = new ByteArrayOutputStream();
    field.writeBytes(value.getBytes(GB18030));
    while (field.size() < width) {
      field.write(' ');
    }
    return field.toByteArray();
  }

  private static byte[] file(byte[]... lines) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      file.writeBytes(line);
      file.write('\n');
    }
    return file.toByteArray();
  }
}
