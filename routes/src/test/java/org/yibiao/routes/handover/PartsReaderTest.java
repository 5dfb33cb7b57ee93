package org.yibiao.routes.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsReaderTest {

  @Test
  void parts_are_read_as_one_text() throws Exception {
    StringWriter read = new StringWriter();

    new PartsReader(List.of("不动产", "", "权", "-certificate")).transferTo(read);

    assertThat(read).hasToString("不动产权-certificate");
  }

  @Test
  void a_part_that_does_not_fit_is_gone_on_with() {
    PartsReader reader = new PartsReader(List.of("abc", "de"));
    char[] four = new char[4];

    assertThat(reader.read(four, 0, 4)).isEqualTo(4);
    assertThat(four).containsExactly('a', 'b', 'c', 'd');
    assertThat(reader.read(four, 2, 2)).isEqualTo(1);
    assertThat(four).containsExactly('a', 'b', 'e', 'd');
  }

  @Test
  void after_the_last_part_is_the_end() {
    PartsReader reader = new PartsReader(List.of("a", ""));
    char[] one = new char[1];

    assertThat(reader.read(one, 0, 1)).isEqualTo(1);
    assertThat(reader.read(one, 0, 1)).isEqualTo(-1);
  }
}
