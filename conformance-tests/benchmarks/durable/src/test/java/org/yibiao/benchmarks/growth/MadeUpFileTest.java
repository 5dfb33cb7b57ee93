package org.yibiao.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MadeUpFileTest {

  @Test
  void it_is_as_large_as_it_is_said_to_be() throws IOException {
    assertThat(new MadeUpFile(200_000).readAllBytes()).hasSize(200_000);
  }

  @Test
  void it_begins_as_a_pdf_does() throws IOException {
    byte[] head = new MadeUpFile(200).readNBytes(9);

    assertThat(new String(head, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.7 ");
  }

  @Test
  void each_is_another() throws IOException {
    assertThat(new MadeUpFile(200).readAllBytes()).isNotEqualTo(new MadeUpFile(200).readAllBytes());
  }
}
