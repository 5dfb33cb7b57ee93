package org.yibiao.adapters.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HmacTest {

  private final Hmac hmac = new Hmac(bytes("Jefe"));

  @Test
  void gives_the_code_of_the_second_case_of_RFC_4231() {
    assertThat(HexFormat.of().formatHex(hmac.of(bytes("what do ya want for nothing?"))))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void gives_every_thread_its_own() {
    List<String> codes =
        IntStream.range(0, 1000)
            .parallel()
            .mapToObj(i -> HexFormat.of().formatHex(hmac.of(bytes("what do ya want for nothing?"))))
            .distinct()
            .toList();

    assertThat(codes).hasSize(1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
