package org.yibiao.adapters.kit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.adapters.kit.record.RecordFile.Read;

class XmlRecordsTest extends RecordFormatContract {

  private static final String LAYOUT =
      """
      name: {zh: 试验, en: Test}
      format: xml
      charset: UTF-8
      record: /Message/Data/H
      columns:
        - {name: "NO", source: "@NO", label: {zh: 编号, en: Number}, required: true}
        - {name: NAME, source: "QLR/@XM", label: {zh: 姓名, en: Name}, personal: true, join: "、"}
        - {name: STATE, source: ZT, label: {zh: 状态, en: State}, codes: {"1": "03", "2": "07"}}
      """;

  @Override
  RecordFormat format() {
    return RecordFile.format(LAYOUT);
  }

  @Override
  byte[] withABrokenRecordInTheMiddle() {
    return bytes(
        """
        <Message><Head/><Data>
        <H NO="A001"><QLR XM="林知远"/><ZT>1</ZT></H>
        <H NO="A002"><QLR XM="秘密/><ZT>1</H>
        <H NO="A003"><QLR XM="李"/><ZT>2</ZT></H>
        </Data></Message>
        """);
  }

  @Test
  void joins_what_there_is_several_times() {
    Read read = read("<H NO='A001'><QLR XM='林'/><QLR XM='李'/></H>").get(0);

    assertThat(read.values()).containsEntry("NAME", "林、李");
  }

  @Test
  void finds_the_next_record_after_one_that_does_not_end() {
    List<Read> read = read("<H NO='A001'><QLR XM='林'/>\n<H NO='A002'/><H NO='A003'>");

    assertThat(read).extracting(Read::rules).map(List::size).containsExactly(1, 0, 1);
  }

  @Test
  void takes_tags_in_comments_and_character_data_for_none() {
    List<Read> read =
        read("<!-- <H NO='A000'/> ---><H NO='A001'><ZT><![CDATA[1]]></ZT><!-- </H> --></H>");

    assertThat(read).hasSize(1);
    assertThat(read.get(0).values()).containsEntry("STATE", "03");
  }

  @Test
  void knows_the_namespaces_that_are_declared_around_a_record() {
    byte[] file =
        bytes("<m:Message xmlns:m='urn:m'><m:Data><m:H m:NO='A001'/></m:Data></m:Message>");

    assertThat(RecordFile.read(format(), file).get(0).values()).containsEntry("NO", "A001");
  }

  @Test
  void refuses_a_file_that_is_cut_off_after_its_last_record() {
    assertThatThrownBy(
            () -> RecordFile.read(format(), bytes("<Message><Data><H NO='A001'/></Data>")))
        .isInstanceOfSatisfying(
            UnreadableFile.class,
            refused -> assertThat(refused.why().en()).contains("cut off", "Message"));
  }

  @Test
  void takes_a_file_without_records() {
    assertThat(read("")).isEmpty();
  }

  @Test
  void refuses_a_document_type() {
    assertThatThrownBy(
            () ->
                RecordFile.read(
                    format(), bytes("<!DOCTYPE M [<!ENTITY x 'y'>]><Message><Data/></Message>")))
        .isInstanceOf(UnreadableFile.class);
  }

  @Test
  void refuses_a_file_that_says_it_is_in_another_character_set() {
    assertThatThrownBy(
            () ->
                RecordFile.read(
                    format(), bytes("<?xml version='1.0' encoding='GBK'?><Message></Message>")))
        .isInstanceOfSatisfying(
            UnreadableFile.class, refused -> assertThat(refused.why().zh()).contains("GBK"));
  }

  @Test
  void refuses_a_root_that_the_layout_does_not_know() {
    assertThatThrownBy(() -> RecordFile.read(format(), bytes("<html><body/></html>")))
        .isInstanceOfSatisfying(
            UnreadableFile.class, refused -> assertThat(refused.why().zh()).contains("html"));
  }

  private List<Read> read(String records) {
    return RecordFile.read(format(), bytes("<Message><Data>" + records + "</Data></Message>"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
