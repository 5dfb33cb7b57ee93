package org.yibiao.schemas.generator.rule;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file that knows the lines of its values.
 *
 * @param name its name, for messages
 * @param tree its content
 * @param lines the lines by JSON Pointer, from 1
 */
record YamlFile(String name, JsonNode tree, Map<String, Integer> lines) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  static YamlFile read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String text = Files.readString(file);
    try {
      return new YamlFile(name, YAML.readTree(text), lines(text));
    } catch (JacksonException e) {
      throw new BadRuleFile(name + ", line " + e.getLocation().getLineNr(), e.getOriginalMessage());
    }
  }

  /**
   * The content as an object.
   *
   * @throws BadRuleFile if it is against the schema
   */
  <T> T as(Class<T> type, Path schema) throws IOException {
    String faults =
        schema(schema).validate(tree).stream()
            .map(error -> where(pointer(error)) + ": " + error.getMessage())
            .distinct()
            .collect(Collectors.joining("\n"));
    if (!faults.isEmpty()) {
      throw new BadRuleFile(name, "against " + schema.getFileName() + "\n" + faults);
    }
    return YAML.treeToValue(tree, type);
  }

  /** File and line of a value, for messages. */
  String where(String pointer) {
    String known = pointer;
    while (!lines.containsKey(known)) {
      known = known.substring(0, known.lastIndexOf('/'));
    }
    return name + ", line " + lines.get(known) + " (" + pointer + ")";
  }

  private static String pointer(Error error) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
      String step = error.getInstanceLocation().getElement(i).toString();
      pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static Map<String, Integer> lines(String text) {
    Map<String, Integer> lines = new HashMap<>(Map.of("", 1));
    try (JsonParser parser = YAML.createParser(text)) {
      while (parser.nextToken() != null) {
        lines.putIfAbsent(
            parser.streamReadContext().pathAsPointer().toString(),
            parser.currentTokenLocation().getLineNr());
      }
    }
    return lines;
  }

  private static Schema schema(Path file) throws IOException {
    return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
        .getSchema(YAML.readTree(Files.readString(file)));
  }
}
