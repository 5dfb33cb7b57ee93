package org.yibiao.adapters.kit.record;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.ValueTypes;
import org.yibiao.adapters.kit.record.RecordLayout.Column;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.JsonSchemaCheck;
import org.yibiao.standard.validation.SchemaCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a layout; a bad one is refused with the place and the reason. */
final class LayoutReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(
              new SimpleModule("charsets")
                  .addDeserializer(
                      Charset.class, ValueTypes.fromText(Charset.class, Charset::forName)))
          .build();
  private static final SchemaCheck SCHEMA =
      JsonSchemaCheck.of(LayoutReader.class.getResource("/kit/record-layout.schema.json"));

  private LayoutReader() {}

  static RecordLayout read(byte[] yaml, String where) {
    try {
      JsonNode tree = YAML.readTree(yaml);
      List<Finding> findings = SCHEMA.check(tree.toString().getBytes(StandardCharsets.UTF_8));
      if (!findings.isEmpty()) {
        throw new IllegalArgumentException(where + ": " + describe(findings));
      }
      return checked(YAML.treeToValue(tree, RecordLayout.class));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          where + ": " + e.getOriginalMessage() + " at " + e.getLocation(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
    }
  }

  private static RecordLayout checked(RecordLayout layout) {
    Set<String> names = new HashSet<>();
    for (Column column : layout.columns()) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException("there are two columns " + column.name());
      }
      column.pattern().ifPresent(Pattern::compile);
    }
    return layout;
  }

  private static String describe(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.getPointer() + ": " + finding.getMessage().getEn())
        .collect(Collectors.joining("; "));
  }
}
