package org.yibiao.vectors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.TypeEntry;

/** Two readings of the same XSDs, by different code, must come to the same. */
class SchemaTest {

  private static final Schema SCHEMA = Schema.of(StandardVersion.newest());

  @Test
  void has_the_types_of_the_dictionary_with_the_same_fields() {
    Map<String, String> read = new TreeMap<>();
    SCHEMA.complexTypes().forEach(type -> read.put(type.name(), fields(type)));
    Map<String, String> said =
        Dictionary.V1.types().entrySet().stream()
            .filter(type -> type.getValue().isComplex())
            .collect(Collectors.toMap(Map.Entry::getKey, type -> fields(type.getValue())));

    assertThat(read).containsExactlyInAnyOrderEntriesOf(said);
  }

  @Test
  void has_its_simple_types_with_the_same_bounds_and_codes() {
    SCHEMA
        .simpleTypes()
        .filter(type -> !type.file().isEmpty())
        .forEach(
            type -> {
              TypeEntry said = Dictionary.V1.type(type.name()).orElseThrow();
              assertThat(type.base()).isEqualTo(said.base());
              assertThat(type.bounds()).as(type.name()).isEqualTo(said.facets());
              if (!type.codes().isEmpty()) {
                assertThat(said.codes().keySet()).containsExactlyElementsOf(type.codes());
              }
            });
  }

  @Test
  void knows_which_file_holds_a_type() {
    assertThat(SCHEMA.type("Envelope").file()).isEqualTo("envelope.xsd");
    assertThat(SCHEMA.type("Sex").file()).isEqualTo("codes.xsd");
    assertThat(SCHEMA.type("boolean").file()).isEmpty();
  }

  private static String fields(ComplexType type) {
    return type.fields().stream()
        .map(field -> field(field.name(), field.type(), field.required(), field.most()))
        .collect(Collectors.joining(", "));
  }

  private static String fields(TypeEntry type) {
    return type.fields().values().stream()
        .map(field -> field(field.name(), field.type(), field.min() > 0, field.max()))
        .collect(Collectors.joining(", "));
  }

  private static String field(String name, String type, boolean required, OptionalInt most) {
    return name + " " + type + (required ? " 1" : " 0") + ".." + most;
  }
}
