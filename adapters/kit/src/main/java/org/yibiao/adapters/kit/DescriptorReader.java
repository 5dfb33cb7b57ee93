package org.yibiao.adapters.kit;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.JsonSchemaCheck;
import org.yibiao.standard.validation.SchemaCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a {@code department.yaml}; a bad one is refused with the place and the reason. */
final class DescriptorReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // what is not said to be required is not
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          // the standard's own enumerations are written as in its documents, in small letters
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .addModule(ValueTypes.module())
          .build();
  private static final SchemaCheck SCHEMA =
      JsonSchemaCheck.of(DescriptorReader.class.getResource("/kit/department.schema.json"));

  private DescriptorReader() {}

  static DepartmentDescriptor read(byte[] yaml, String where) {
    try {
      JsonNode tree = YAML.readTree(yaml);
      List<Finding> findings = SCHEMA.check(tree.toString().getBytes(StandardCharsets.UTF_8));
      if (!findings.isEmpty()) {
        throw new IllegalArgumentException(where + "/department.yaml: " + describe(findings));
      }
      DepartmentDescriptor descriptor = YAML.treeToValue(tree, DepartmentDescriptor.class);
      refuseRepeated(descriptor, where);
      return descriptor;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          where + "/department.yaml: " + e.getOriginalMessage() + " at " + e.getLocation(), e);
    }
  }

  private static void refuseRepeated(DepartmentDescriptor descriptor, String where) {
    Set<String> seen = new HashSet<>();
    for (SubscriptionWish wish : descriptor.subscriptions()) {
      if (!seen.add(wish.code())) {
        throw new IllegalArgumentException(
            where
                + "/department.yaml: /subscriptions: code "
                + wish.code()
                + " 出现两次，须互不相同 · comes twice: each needs a code of its own");
      }
    }
  }

  private static String describe(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.getPointer() + ": " + finding.getMessage().getEn())
        .collect(Collectors.joining("; "));
  }
}
