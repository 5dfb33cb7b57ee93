package org.yibiao.schemas.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextsTest {

  private static final String NAMED =
      """
      <xs:complexType name="%s">
        <xs:sequence><xs:element name="%s" type="%s"/></xs:sequence>
      </xs:complexType>
      """;

  @TempDir Path folder;

  @Test
  void takes_the_name_alone_where_it_is_of_one_type() throws IOException {
    assertThat(contexts("").of(List.of("Amount"))).containsExactly("amount");
    assertThat(contexts("").of(List.of("submission"))).containsExactly("submission");
  }

  @Test
  void takes_the_holder_too_where_the_name_is_of_several_types() throws IOException {
    Contexts contexts =
        contexts(
            "<xs:element name=\"left\" type=\"Left\"/><xs:element name=\"right\" type=\"Right\"/>");
    assertThat(contexts.of(List.of("Percent"))).containsExactly("left/code", "share");
    assertThat(contexts.of(List.of("Percent", "Amount")))
        .containsExactly("amount", "code", "share");
  }

  @Test
  void takes_as_many_names_as_tell_them_apart() throws IOException {
    Contexts contexts = contexts("<xs:element name=\"twice\" type=\"Twice\"/>");
    assertThat(contexts.of(List.of("Inner"))).containsExactly("twice/amount");
    assertThat(contexts.of(List.of("Amount")))
        .containsExactly("amount/amount", "submission/amount");
  }

  @Test
  void refuses_a_type_that_no_document_holds() throws IOException {
    Contexts contexts = contexts("");
    assertThatThrownBy(() -> contexts.of(List.of("Left")))
        .isInstanceOf(UnsupportedXsd.class)
        .hasMessageContaining("Left");
  }

  /** The small standard with more fields of a submission, and some types for them. */
  private Contexts contexts(String fields) throws IOException {
    try (var in = ContextsTest.class.getResourceAsStream("/small-standard.xsd")) {
      String types =
          NAMED.formatted("Left", "code", "Percent")
              + NAMED.formatted("Right", "code", "Amount")
              + NAMED.formatted("Twice", "amount", "Inner")
              + NAMED.formatted("Inner", "amount", "Amount");
      String xsd =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace("<xs:choice minOccurs", fields + "<xs:choice minOccurs")
              .replace("</xs:schema>", types + "</xs:schema>");
      return Contexts.of(StandardXsd.read(Files.writeString(folder.resolve("small.xsd"), xsd)));
    }
  }
}
