package org.yibiao.standard.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** The types of the published dictionary with all that it says of them. */
final class PublishedTypes {

  static final JsonNode TYPES = read();

  private PublishedTypes() {}

  private static JsonNode read() {
    try (InputStream in =
        PublishedTypes.class.getResourceAsStream("/standard/1.2/json-schema/dictionary.json")) {
      return CanonicalJson.tree(in.readAllBytes()).path("types");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
