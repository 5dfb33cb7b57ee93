package org.yibiao.standard.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Finding;

class BatchValidatorTest {

  private static final int RECORDS = 300;
  private static final String XML = batch(true);
  private static final String JSON = batch(false);

  @Test
  void takes_many_records_in_both_forms() throws IOException {
    for (Streamed said : List.of(Streamed.xml(XML), Streamed.json(JSON))) {
      assertThat(said.findings()).isEmpty();
      assertThat(said.summary().records()).isEqualTo(RECORDS);
      assertThat(said.summary().valid()).isEqualTo(RECORDS);
      assertThat(said.summary().isRefused()).isFalse();
      assertThat(said.summary().isReadToTheEnd()).isTrue();
    }
  }

  @Test
  void names_a_bad_record_in_the_middle_and_counts_the_others_as_valid() throws IOException {
    String xml = after(XML, "<sequence>201</sequence>", "<state>1<", "<state>77<");
    String json = before(JSON, "\"sequence\":201}", "\"state\":\"1\"", "\"state\":\"77\"");
    for (Streamed said : List.of(Streamed.xml(xml), Streamed.json(json))) {
      assertThat(said.rules()).containsExactly("S-CODE");
      assertThat(said.pointers())
          .containsExactly("/record/200/evidence/enterpriseRegistration/state");
      assertThat(said.first().getXpath())
          .isEqualTo("/batch/record[201]/evidence/enterpriseRegistration/state");
      assertThat(said.summary().valid()).isEqualTo(RECORDS - 1);
      assertThat(said.summary().firstRefused()).containsExactly(201L);
      assertThat(said.summary().findings()).containsEntry("S-CODE", 1L).hasSize(1);
      assertThat(said.summary().isReadToTheEnd()).isTrue();
    }
  }

  @Test
  void says_the_line_and_column_in_the_whole_xml_document() throws IOException {
    String xml = after(XML, "<sequence>201</sequence>", "<state>1<", "<state>77<");
    Finding whole = Streamed.WHOLE.validateXml(DocumentType.BATCH, utf8(xml)).get(0);
    Finding streamed = Streamed.xml(xml).first();
    assertThat(streamed.getLine()).isEqualTo(whole.getLine()).isGreaterThan(200);
    assertThat(streamed.getColumn()).isEqualTo(whole.getColumn());
  }

  @Test
  void finds_every_bad_record_whatever_is_wrong_with_it() throws IOException {
    String json = before(JSON, "\"sequence\":2}", "91320211MADH4K7P1J", "91320211MADH4K7P1K");
    json = before(json, "\"sequence\":3}", "\"state\":\"1\"", "\"state\":1");
    json = before(json, "\"sequence\":4}", "\"division\":\"320211\"", "\"division\":\"320299\"");
    json = before(json, "\"sequence\":5}", "\"type\":\"1130\"", "\"type\":\"1130\",\"type\":\"1\"");
    Streamed said = Streamed.json(json);
    assertThat(said.rules())
        .containsExactlyInAnyOrder("R-CREDIT-CODE", "S-TYPE", "C-UNKNOWN", "S-DUPLICATE");
    assertThat(said.pointers()).allMatch(pointer -> pointer.matches("/record/[1-4]/.*"));
    assertThat(said.pointers()).contains("/record/4/evidence/enterpriseRegistration/type");
    assertThat(said.summary().refused())
        .isEqualTo(said.findings().stream().filter(Tally::isError).count());
  }

  @Test
  void finds_a_wrong_count_in_header_and_trailer() throws IOException {
    String xml = XML.replace("recordCount>300<", "recordCount>299<");
    String json = JSON.replace("\"recordCount\":300", "\"recordCount\":299");
    for (Streamed said : List.of(Streamed.xml(xml), Streamed.json(json))) {
      assertThat(said.rules()).containsExactly("B-COUNT", "B-COUNT");
      assertThat(said.pointers()).containsExactly("/header/recordCount", "/trailer/recordCount");
      assertThat(said.first().getMessage().getEn()).contains("299").contains("300");
      assertThat(said.summary().valid()).isEqualTo(RECORDS);
      assertThat(said.summary().isRefused()).isTrue();
    }
  }

  @Test
  void finds_that_a_record_was_changed_after_the_digest() throws IOException {
    String xml = after(XML, "<sequence>7</sequence>", "林知远", "林知近");
    String json = before(JSON, "\"sequence\":7}", "林知远", "林知近");
    for (Streamed said : List.of(Streamed.xml(xml), Streamed.json(json))) {
      assertThat(said.rules()).containsExactly("B-DIGEST");
      assertThat(said.pointers()).containsExactly("/trailer/digest/value");
    }
  }

  @Test
  void finds_a_gap_in_the_numbers_once() throws IOException {
    Streamed said = Streamed.json(JSON.replace("\"sequence\":150}", "\"sequence\":160}"));
    assertThat(said.rules()).containsExactly("B-SEQUENCE", "B-SEQUENCE", "B-DIGEST");
    assertThat(said.pointers()).contains("/record/149/sequence", "/record/150/sequence");
  }

  @Test
  void ends_where_a_truncated_file_ends_and_keeps_what_was_found_before() throws IOException {
    String xml = after(XML, "<sequence>2</sequence>", "<state>1<", "<state>77<");
    String json = before(JSON, "\"sequence\":2}", "\"state\":\"1\"", "\"state\":\"77\"");
    for (Streamed said :
        List.of(
            Streamed.xml(xml.substring(0, xml.indexOf("<sequence>101<"))),
            Streamed.json(json.substring(0, json.indexOf("\"sequence\":101}"))))) {
      assertThat(said.rules()).containsExactly("S-CODE", "S-NOT-READABLE");
      assertThat(said.findings().get(1).getLine()).isGreaterThan(100);
      assertThat(said.summary().records()).isEqualTo(100);
      assertThat(said.summary().valid()).isEqualTo(99);
      assertThat(said.summary().isReadToTheEnd()).isFalse();
      assertThat(said.summary().isRefused()).isTrue();
    }
  }

  @Test
  void passes_over_a_record_that_is_too_large() throws IOException {
    String text = "软件开发；".repeat(2000);
    String xml =
        after(
            XML,
            "<sequence>2</sequence>",
            "<state>1<",
            ("<!-- -->" + text).repeat(500) + "<state>1<");
    String list = "[" + "\"x\",".repeat(200_000) + "\"x\"]";
    String json = before(JSON, "\"sequence\":2}", "\"state\":\"1\"", "\"state\":" + list);
    for (Streamed said : List.of(Streamed.xml(xml), Streamed.json(json))) {
      assertThat(said.rules()).containsExactly("B-TOO-LARGE");
      assertThat(said.pointers()).containsExactly("/record/1");
      assertThat(said.summary().firstRefused()).containsExactly(2L);
      assertThat(said.summary().records()).isEqualTo(RECORDS);
    }
  }

  @Test
  void ends_at_a_text_that_no_parser_should_keep() throws IOException {
    String endless = "x".repeat(6 << 20);
    String xml =
        after(XML, "<sequence>2</sequence>", "<state>1<", "<!--" + endless + "--><state>1<");
    String json =
        before(JSON, "\"sequence\":2}", "\"state\":\"1\"", "\"state\":\"" + endless + "\"");
    for (Streamed said : List.of(Streamed.xml(xml), Streamed.json(json))) {
      assertThat(said.rules()).containsExactly("B-TOO-LARGE");
      assertThat(said.first().getLine()).isPositive();
      assertThat(said.summary().isReadToTheEnd()).isFalse();
    }
  }

  @Test
  void ends_where_names_are_made_up_without_end() throws IOException {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 150_000; i++) {
      names.append("<n").append(i).append("/>");
    }
    String xml = XML.replaceFirst("<sequence>2</sequence>", "$0" + names);
    Streamed said = Streamed.xml(xml);
    assertThat(said.rules()).containsExactly("B-TOO-LARGE");
    assertThat(said.summary().isReadToTheEnd()).isFalse();
  }

  @Test
  void finds_what_is_wrong_with_the_frame_as_in_a_small_batch() throws IOException {
    isAsWhole(XML.replace("<b:trailer>", "<b:extra/>早<b:trailer>"));
    isAsWhole(XML.replace("<b:batch ", "<b:batch a=\"1\" "));
    isAsWhole(XML.replaceAll("(?s)<b:trailer>.*</b:trailer>", ""));
    isAsWhole(XML.replaceFirst("(?s)(<b:header>.*</b:header>)(.*)</b:batch>", "$2$1</b:batch>"));
    isAsWhole("<batch xmlns='urn:other'/>");
    isAsWhole("<?xml version='1.1'?><batch xmlns='urn:yibiao:standard:v1'/>");
    isAsWhole("<!DOCTYPE batch><batch xmlns='urn:yibiao:standard:v1'/>");
    isAsWhole(" ");
  }

  @Test
  void finds_what_is_wrong_with_a_json_frame_as_in_a_small_batch() throws IOException {
    isAsWholeJson(JSON.replace("\"header\":", "\"head\":"));
    isAsWholeJson(JSON.replace("\"record\":", "\"header\":{},\"record\":"));
    isAsWholeJson("{\"batch\":" + JSON + "}");
    isAsWholeJson("{\"record\":5}");
    isAsWholeJson("{\"record\":[5, []]}");
    isAsWholeJson("[" + JSON + "]");
    isAsWholeJson("5");
    isAsWholeJson(JSON + "{}");
    isAsWholeJson("");
  }

  @Test
  void refuses_other_encodings() throws IOException {
    Charset gbk = Charset.forName("GBK");
    assertThat(Streamed.xml(new ByteArrayInputStream(XML.getBytes(gbk))).rules())
        .containsExactly("S-ENCODING");
    assertThat(Streamed.json(new ByteArrayInputStream(JSON.getBytes(gbk))).rules())
        .containsExactly("S-ENCODING");
  }

  @Test
  void hands_on_the_first_hundred_of_a_kind_and_counts_all() throws IOException {
    Streamed said = Streamed.json(JSON.replace("\"state\":\"1\"", "\"state\":\"77\""));
    assertThat(said.findings()).hasSize(100);
    assertThat(said.summary().findings()).containsEntry("S-CODE", (long) RECORDS);
    assertThat(said.summary().firstRefused()).hasSize(100);
    assertThat(said.summary().valid()).isZero();
  }

  @Test
  void does_not_blame_a_batch_for_bytes_that_cannot_be_had() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line is down");
          }
        };
    InputStream start = new ByteArrayInputStream(utf8(XML.substring(0, XML.length() / 2)));
    assertThatThrownBy(() -> Streamed.xml(new SequenceInputStream(start, broken)))
        .isInstanceOf(IOException.class)
        .hasMessage("the line is down");
    assertThatThrownBy(() -> Streamed.json(broken)).hasMessage("the line is down");
  }

  private static void isAsWhole(String xml) throws IOException {
    List<Finding> whole = Streamed.WHOLE.validateXml(DocumentType.BATCH, utf8(xml));
    List<Finding> streamed = Streamed.xml(xml).findings();
    assertThat(streamed)
        .extracting(Finding::getRule, Finding::getPointer, Finding::getLine, Finding::getColumn)
        .isEqualTo(
            whole.stream()
                .map(f -> tuple(f.getRule(), f.getPointer(), f.getLine(), f.getColumn()))
                .toList());
    assertThat(streamed).isNotEmpty();
  }

  private static void isAsWholeJson(String json) throws IOException {
    List<Finding> whole = Streamed.WHOLE.validateJson(DocumentType.BATCH, utf8(json));
    Streamed streamed = Streamed.json(json);
    assertThat(streamed.rules())
        .isNotEmpty()
        .containsAll(whole.stream().map(Finding::getRule).toList());
    assertThat(streamed.pointers()).containsAll(whole.stream().map(Finding::getPointer).toList());
  }

  /** The text with one thing replaced after a place. */
  private static String after(String batch, String place, String found, String replacement) {
    int at = batch.indexOf(found, batch.indexOf(place));
    return batch.substring(0, at) + replacement + batch.substring(at + found.length());
  }

  /** The text with one thing replaced before a place. */
  private static String before(String batch, String place, String found, String replacement) {
    int at = batch.lastIndexOf(found, batch.indexOf(place));
    return batch.substring(0, at) + replacement + batch.substring(at + found.length());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String batch(boolean isXml) {
    try {
      return isXml ? Streamed.xmlOf(RECORDS) : Streamed.jsonOf(RECORDS);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
