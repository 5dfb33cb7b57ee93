package org.yibiao.benchmarks.stages.bare;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.module.jakarta.xmlbind.JakartaXmlBindAnnotationModule;

/**
 * Jackson and the JSON Schema validator. Jackson is set as the standard's JSON demands, and no
 * further.
 */
public final class BareJson {

  private static final JsonInclude.Value ONLY_NULL_IS_LEFT_OUT =
      JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);

  /** For documents of the standard, and for trees. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JakartaXmlBindAnnotationModule())
          .addModule(
              new SimpleModule("decimals")
                  .addSerializer(BigDecimal.class, new ToStringSerializer(BigDecimal.class)))
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .withConfigOverride(String.class, texts -> texts.setInclude(ONLY_NULL_IS_LEFT_OUT))
          // that a name comes once is the standard's demand on a document: so it is of both sides
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(MapperFeature.USE_GETTERS_AS_SETTERS)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  /** The standard's annotations say nothing about validity, so that nothing is to be done. */
  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .keywords(
              List.of(
                  new NonValidationKeyword("x-labels"),
                  new NonValidationKeyword("x-source"),
                  new NonValidationKeyword("x-confidentiality"),
                  new NonValidationKeyword("x-code-list")))
          .build();

  private BareJson() {}

  /** The validator for a schema. */
  public static Schema schema(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(DIALECT).getSchema(schema);
  }

  /** Holds a tree against a schema and fails if it is wrong. */
  public static JsonNode right(Schema schema, JsonNode tree) {
    List<?> wrong = schema.validate(tree);
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(wrong.toString());
    }
    return tree;
  }

  /** A tree as maps, lists and plain values. */
  public static Object plain(JsonNode tree) {
    return MAPPER.convertValue(tree, Object.class);
  }
}
