package org.yibiao.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.v1.StepResult;
import org.yibiao.standard.v1.TransferRegistration;

/** Objects whose type has a name of its own, so that several elements are made of it. */
class RootElementsTest {

  @Test
  void writes_such_a_result_as_the_result_and_reads_it_back() throws IOException {
    TransferRegistration result = result().getTransferRegistrationResult();

    String xml = CanonicalXml.writeString(result);

    assertThat(xml).contains("<transferRegistrationResult xmlns=");
    Object again = CanonicalXml.read(xml.getBytes(StandardCharsets.UTF_8), Object.class);
    assertThat(CanonicalXml.writeString(again)).isEqualTo(xml);
  }

  @Test
  void knows_the_name_of_every_document() throws IOException {
    StepResult document = result();

    assertThat(CanonicalXml.rootElement(document)).isEqualTo("stepResult");
    assertThat(CanonicalXml.rootElement(document.getTransferRegistrationResult()))
        .isEqualTo("transferRegistrationResult");
  }

  @Test
  void knows_no_name_of_what_is_no_document() throws IOException {
    Object part = result().getEnvelope();

    assertThatThrownBy(() -> CanonicalXml.rootElement(part))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static StepResult result() throws IOException {
    String sample = "/standard/1.2/samples/stepResult-transfer-registration.xml";
    try (InputStream in = RootElementsTest.class.getResourceAsStream(sample)) {
      return CanonicalXml.read(in.readAllBytes(), StepResult.class);
    }
  }
}
