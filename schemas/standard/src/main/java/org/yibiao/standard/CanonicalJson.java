package org.yibiao.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.module.jakarta.xmlbind.JakartaXmlBindAnnotationModule;

/**
 * The JSON form of the standard's documents. It is the XML form with names kept: a repeatable
 * element is an array under its own name, a decimal is a string, what is absent is left out.
 */
public final class CanonicalJson {

  private static final JsonInclude.Value ONLY_NULL_IS_LEFT_OUT =
      JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);
  private static final JsonMapper MAPPER = newMapper();
  private static final JsonMapper SORTED =
      MAPPER.rebuild().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  private CanonicalJson() {}

  /** The mapper itself, for trees and streams. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /**
   * Reads a document; it should have been validated before.
   *
   * @throws NotReadable if it is not JSON of this type
   */
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new NotReadable("Not a readable " + type.getSimpleName(), e);
    }
  }

  /**
   * Reads a document from a tree.
   *
   * @throws NotReadable if it is not of this type
   */
  public static <T> T read(JsonNode tree, Class<T> type) {
    try {
      return MAPPER.treeToValue(tree, type);
    } catch (JacksonException e) {
      throw new NotReadable("Not a readable " + type.getSimpleName(), e);
    }
  }

  /**
   * Parses any JSON text within the bounds of size and depth, without duplicate names.
   *
   * @throws NotReadable if it is none
   */
  public static JsonNode tree(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new NotReadable("Not readable as JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The document as UTF-8 bytes. */
  public static byte[] write(Object document) {
    return MAPPER.writeValueAsBytes(document);
  }

  /**
   * The document as RFC 8785 has it, to be digested or signed. For that it is enough to sort the
   * names: the standard has no numbers but whole ones, and no control characters but those with a
   * short escape.
   */
  public static byte[] writeCanonical(Object document) {
    return SORTED.writeValueAsBytes(toTree(document));
  }

  /** The document as text. */
  public static String writeString(Object document) {
    return MAPPER.writeValueAsString(document);
  }

  /** The document as a tree. */
  public static JsonNode toTree(Object document) {
    return MAPPER.valueToTree(document);
  }

  private static JsonMapper newMapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(SafeXml.MAX_DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return JsonMapper.builder(factory)
        .addModule(new JakartaXmlBindAnnotationModule())
        .addModule(new SimpleModule("decimals").addSerializer(BigDecimal.class, new PlainDecimal()))
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
        // an empty text is something: "" is the JSON Pointer of a whole document
        .withConfigOverride(String.class, texts -> texts.setInclude(ONLY_NULL_IS_LEFT_OUT))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(MapperFeature.USE_GETTERS_AS_SETTERS)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .build();
  }
}
