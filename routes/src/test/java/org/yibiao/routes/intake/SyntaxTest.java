package org.yibiao.routes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibiao.routes.Samples;
import org.yibiao.standard.v1.Submission;

class SyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | JSON",
        "Application/JSON; charset=UTF-8 | JSON",
        "application/xml | XML",
        "text/xml;charset=utf-8 | XML",
      })
  void is_known_by_its_content_type(String contentType, Syntax syntax) {
    assertThat(Syntax.ofContentType(contentType)).contains(syntax);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ";", " ; ", "text/plain", "application/x-www-form-urlencoded", "json", "*/*"})
  void is_not_known_by_another_content_type(String contentType) {
    assertThat(Syntax.ofContentType(contentType)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | JSON",
        "application/xml | XML",
        "application/problem+xml | XML",
        "application/xml, application/json | XML",
        "text/html, application/json;q=0.9, application/xml;q=0.8 | JSON",
      })
  void follows_the_wish_of_who_asks(String accept, Syntax syntax) {
    assertThat(Syntax.ofAccept(accept, Syntax.JSON)).isEqualTo(syntax);
    assertThat(Syntax.ofAccept(accept, Syntax.XML)).isEqualTo(syntax);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*/*", "text/html", "text/event-stream"})
  void stays_as_it_is_where_nobody_wishes(String accept) {
    assertThat(Syntax.ofAccept(accept, Syntax.XML)).isEqualTo(Syntax.XML);
    assertThat(Syntax.ofAccept(accept, Syntax.JSON)).isEqualTo(Syntax.JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<a/> | XML", "'  \n <a/>' | XML", "\uFEFF<a/> | XML", "{} | JSON", "'' | JSON"})
  void is_guessed_by_the_first_character(String content, Syntax syntax) {
    assertThat(Syntax.ofContent(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(syntax);
  }

  @Test
  void is_guessed_in_utf_16_too() {
    assertThat(Syntax.ofContent("\uFEFF<a/>".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(Syntax.XML);
    assertThat(Syntax.ofContent("\uFEFF<a/>".getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo(Syntax.XML);
  }

  @ParameterizedTest
  @EnumSource
  void reads_what_it_wrote(Syntax syntax) {
    Submission submission = Samples.submission(Samples.newMessageId(), "322031001000");

    Submission read = syntax.read(syntax.write(submission), Submission.class);

    assertThat(Syntax.JSON.write(read)).isEqualTo(Syntax.JSON.write(submission));
  }

  @Test
  void names_the_media_types_of_rfc_9457_for_problems() {
    assertThat(Syntax.JSON.problemMediaType()).startsWith("application/problem+json");
    assertThat(Syntax.XML.problemMediaType()).startsWith("application/problem+xml");
  }
}
