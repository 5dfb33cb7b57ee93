package org.yibiao.schemas.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it is published: indented, UTF-8, the same bytes for the same content. */
final class JsonFiles {

  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private JsonFiles() {}

  static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  static void write(Path file, JsonNode json) throws IOException {
    String text = MAPPER.writer().with(LAYOUT).writeValueAsString(json) + "\n";
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
