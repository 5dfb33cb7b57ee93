package org.yibiao.standard.validation;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Severity;
import tools.jackson.databind.JsonNode;

/** Checks JSON against a JSON Schema of draft 2020-12; nothing is fetched from elsewhere. */
public final class JsonSchemaCheck implements SchemaCheck {

  private final Schema schema;

  private JsonSchemaCheck(Schema schema) {
    this.schema = schema;
  }

  /**
   * A check against the self-contained schema at this address.
   *
   * @throws IllegalArgumentException if it cannot be read
   */
  public static JsonSchemaCheck of(URL address) {
    try (InputStream in = address.openStream()) {
      SchemaRegistry registry =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
      return new JsonSchemaCheck(registry.getSchema(CanonicalJson.tree(in.readAllBytes())));
    } catch (IOException e) {
      throw new IllegalArgumentException(address + " cannot be read", e);
    }
  }

  @Override
  public List<Finding> check(byte[] message) {
    JsonNode tree;
    try {
      tree = CanonicalJson.tree(message);
    } catch (NotReadable e) {
      return List.of(finding("json", "", "不是可读的 JSON：" + e.getMessage(), e.getMessage()));
    }
    return schema.validate(tree).stream().map(JsonSchemaCheck::finding).toList();
  }

  private static Finding finding(Error error) {
    return finding(
        error.getKeyword(),
        error.getInstanceLocation().toString(),
        "不符合模式：" + error.getMessage(),
        error.getInstanceLocation() + " " + error.getMessage());
  }

  private static Finding finding(String rule, String pointer, String zh, String en) {
    Finding finding = new Finding();
    finding.setRule("json-schema." + rule);
    finding.setSeverity(Severity.ERROR);
    finding.setPointer(pointer);
    finding.setMessage(text(zh, en));
    finding.setRemedy(text("请按模式更正", "Correct it as the schema says"));
    return finding;
  }

  private static BilingualText text(String zh, String en) {
    BilingualText text = new BilingualText();
    text.setZh(zh);
    text.setEn(en);
    return text;
  }
}
