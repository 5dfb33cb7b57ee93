package org.yibiao.routes.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.yibiao.adapters.kit.ValueTypes;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.JsonSchemaCheck;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.value.MatterCode;
import org.yibiao.standard.value.StepId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a plan from YAML; a bad one is refused with the place and the reason. */
final class PlanReader {

  private static final SchemaCheck SCHEMA =
      JsonSchemaCheck.of(PlanReader.class.getResource("/plan/plan.schema.json"));
  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .addModule(ValueTypes.module())
          .addModule(
              new SimpleModule("plan-values")
                  .addDeserializer(StepId.class, ValueTypes.fromText(StepId.class, StepId::new))
                  .addDeserializer(
                      MatterCode.class, ValueTypes.fromText(MatterCode.class, MatterCode::new))
                  .addDeserializer(
                      PowerCategory.class,
                      ValueTypes.fromText(PowerCategory.class, PowerCategory::demand)))
          .build();

  private PlanReader() {}

  static Plan read(byte[] yaml, String where) {
    try {
      JsonNode tree = YAML.readTree(yaml);
      List<Finding> findings = SCHEMA.check(tree.toString().getBytes(StandardCharsets.UTF_8));
      if (!findings.isEmpty()) {
        throw new PlanRefused(where, describe(findings));
      }
      return YAML.treeToValue(tree, Plan.class);
    } catch (JacksonException e) {
      throw new PlanRefused(where, e.getOriginalMessage() + " at " + e.getLocation());
    }
  }

  private static String describe(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.getPointer() + ": " + finding.getMessage().getEn())
        .collect(Collectors.joining("; "));
  }
}
