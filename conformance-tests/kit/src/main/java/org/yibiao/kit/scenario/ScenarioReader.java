package org.yibiao.kit.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.JsonSchemaCheck;
import org.yibiao.standard.validation.SchemaCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads files of scenarios; a bad one is refused with the place and the reason. */
public final class ScenarioReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
          .build();
  private static final SchemaCheck SCHEMA =
      JsonSchemaCheck.of(ScenarioReader.class.getResource("/conformance/scenario.schema.json"));

  private ScenarioReader() {}

  /**
   * The scenarios of a file.
   *
   * @param where the file is, for people
   * @throws IllegalArgumentException if it is not right
   */
  public static List<Scenario> read(byte[] yaml, String where) {
    try {
      JsonNode tree = YAML.readTree(yaml);
      List<Finding> findings = SCHEMA.check(tree.toString().getBytes(StandardCharsets.UTF_8));
      if (!findings.isEmpty()) {
        throw new IllegalArgumentException(where + ": " + describe(findings));
      }
      return YAML.treeToValue(tree, new TypeReference<List<Scenario>>() {});
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          where + ": " + e.getOriginalMessage() + " at " + e.getLocation(), e);
    }
  }

  private static String describe(List<Finding> findings) {
    return findings.stream()
        .map(
            each ->
                each.getPointer()
                    + ": "
                    + each.getMessage().getZh()
                    + " · "
                    + each.getMessage().getEn())
        .collect(Collectors.joining("; "));
  }
}
