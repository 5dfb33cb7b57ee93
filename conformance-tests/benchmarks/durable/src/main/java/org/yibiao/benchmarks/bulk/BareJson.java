package org.yibiao.benchmarks.bulk;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson, set as the standard's JSON demands, and the JSON Schema validator. */
final class BareJson {

  static final JsonMapper MAPPER = CanonicalJson.mapper();

  /** The model's annotations order its properties, so that only a tree can be sorted. */
  private static final JsonMapper SORTING =
      MAPPER.rebuild().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  /** The standard's annotations say nothing about validity. */
  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .keywords(
              List.of(
                  new NonValidationKeyword("x-labels"),
                  new NonValidationKeyword("x-source"),
                  new NonValidationKeyword("x-confidentiality"),
                  new NonValidationKeyword("x-code-list")))
          .build();

  /** For parts of a file, after which there is more. */
  static final JsonMapper PARTS =
      MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private BareJson() {}

  /** The schema of a batch. */
  static Schema batch() throws IOException {
    try (InputStream in = DocumentType.BATCH.jsonSchema().openStream()) {
      return SchemaRegistry.withDefaultDialect(DIALECT).getSchema(MAPPER.readTree(in));
    }
  }

  /** A part of a document, its names sorted, as it goes into a digest. */
  static byte[] canonical(Object part) {
    return SORTING.writeValueAsBytes(
        part instanceof JsonNode tree ? tree : SORTING.valueToTree(part));
  }
}
