package org.yibiao.standard.validation;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.Words;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.JsonNode;

/** Checks JSON against a JSON Schema of draft 2020-12; nothing is fetched from elsewhere. */
public final class JsonSchemaCheck implements SchemaCheck {

  private final Schema schema;
  private final Dictionary dictionary;
  private final String root;

  private JsonSchemaCheck(Schema schema, Dictionary dictionary, String root) {
    this.schema = schema;
    this.dictionary = dictionary;
    this.root = root;
  }

  /**
   * A check against the self-contained schema at this address.
   *
   * @throws IllegalArgumentException if it cannot be read
   */
  public static JsonSchemaCheck of(URL address) {
    return new JsonSchemaCheck(schema(address), Dictionary.NONE, "");
  }

  /** A check against a self-contained schema that was made or read before. */
  public static JsonSchemaCheck of(JsonNode schema) {
    return new JsonSchemaCheck(schema(schema), Dictionary.NONE, "");
  }

  /** A check for one kind of document of the newest version, with the names of its fields. */
  static JsonSchemaCheck of(DocumentType type) {
    return of(type, StandardVersion.newest());
  }

  /** A check for one kind of document of a version. */
  static JsonSchemaCheck of(DocumentType type, StandardVersion version) {
    Schema schema = schema(type.jsonSchema(version));
    return new JsonSchemaCheck(schema, Dictionary.of(version), type.element());
  }

  @Override
  public List<Finding> check(byte[] message) {
    return said(faults(Input.json(message)), UnaryOperator.identity());
  }

  /** Checks a document that was read, or made, before. */
  public List<Finding> check(JsonNode document) {
    return said(faults(() -> document), UnaryOperator.identity());
  }

  /**
   * Puts faults into words.
   *
   * @param seen where a place of this document is to be said to be
   */
  List<Finding> said(List<Fault> faults, UnaryOperator<Place> seen) {
    Findings words = new Findings(dictionary, seen);
    return new Misspelt(dictionary)
        .once(faults).stream()
            .limit(XmlSchemaCheck.MOST_FINDINGS)
            .map(fault -> words.of(fault, "JSON"))
            .toList();
  }

  /**
   * What is wrong with a document that may have been read before.
   *
   * @param document gives it, or throws {@code NotReadable}
   */
  List<Fault> faults(Supplier<JsonNode> document) {
    try {
      JsonNode tree = document.get();
      if (tree.size() == 1 && tree.has(root)) {
        return List.of(wrapped());
      }
      return new JsonFaults(dictionary, root).of(schema.validate(tree));
    } catch (NotReadable e) {
      return List.of(UnreadableJson.fault(e, root));
    }
  }

  /** A habit from XML, for which a list of missing fields would be no help. */
  private Fault wrapped() {
    Words unwrapped =
        new Words(
            "JSON 中直接书写各数据项，外面不再套“" + root + "”",
            "in JSON the fields themselves, without “" + root + "” around them");
    return new Fault(FaultKind.ROOT, Place.root(root)).expecting(unwrapped);
  }

  private static Schema schema(URL address) {
    try (InputStream in = address.openStream()) {
      return schema(CanonicalJson.tree(in.readAllBytes()));
    } catch (IOException e) {
      throw new IllegalArgumentException(address + " cannot be read", e);
    }
  }

  private static Schema schema(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
        .getSchema(WithoutAnnotations.of(schema));
  }
}
