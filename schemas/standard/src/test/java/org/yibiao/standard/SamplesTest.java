package org.yibiao.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.validation.StandardValidator;

class SamplesTest {

  private static final StandardValidator VALIDATOR =
      new StandardValidator(Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC));

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void is_valid_in_both_forms(Sample sample) {
    assertThat(VALIDATOR.validateXml(sample.type(), sample.xml())).isEmpty();
    assertThat(VALIDATOR.validateJson(sample.type(), sample.json())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void says_the_same_in_both_forms(Sample sample) {
    Object fromXml = CanonicalXml.read(sample.xml(), sample.type().model());
    assertThat(sample.tree().toString()).isEqualTo(CanonicalJson.writeString(fromXml));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void loses_nothing_from_xml_to_json_and_back(Sample sample) {
    Class<?> model = sample.type().model();
    byte[] xml = CanonicalXml.write(CanonicalXml.read(sample.xml(), model));
    byte[] json = CanonicalJson.write(CanonicalXml.read(xml, model));
    byte[] xmlAgain = CanonicalXml.write(CanonicalJson.read(json, model));
    assertThat(xmlAgain).isEqualTo(xml);
    assertThat(CanonicalJson.write(CanonicalXml.read(xmlAgain, model))).isEqualTo(json);
  }

  @Test
  void reads_blanks_around_dates_which_xsd_takes() {
    byte[] xml = Sample.MINIMAL.xmlWith("2031-11-19", "\n 2031-11-19 ");
    assertThat(VALIDATOR.validateXml(DocumentType.SUBMISSION, xml)).isEmpty();
    assertThat(CanonicalJson.writeString(CanonicalXml.read(xml, Submission.class)))
        .isEqualTo(Sample.MINIMAL.tree().toString());
    byte[] createdAt =
        Sample.MINIMAL.xmlWith("2026-11-20T10:00:00+08:00", " 2026-11-20T10:00:00+08:00\t");
    assertThat(VALIDATOR.validateXml(DocumentType.SUBMISSION, createdAt)).isEmpty();
    assertThat(CanonicalJson.writeString(CanonicalXml.read(createdAt, Submission.class)))
        .isEqualTo(Sample.MINIMAL.tree().toString());
  }

  @Test
  void covers_every_kind_of_document() {
    assertThat(Sample.all().map(Sample::type)).contains(DocumentType.values());
  }

  @Test
  void carries_characters_outside_the_basic_plane_and_the_middle_dot() {
    String json =
        new String(new Sample("submission-rare-characters").json(), StandardCharsets.UTF_8);
    assertThat(json).contains("𠮷野𡧛").contains("买买提·阿不都热依木").contains("<A&B>");
  }
}
