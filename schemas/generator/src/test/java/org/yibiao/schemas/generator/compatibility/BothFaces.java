package org.yibiao.schemas.generator.compatibility;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.yibiao.schemas.generator.JsonSchemaGenerator;
import org.yibiao.schemas.generator.StandardXsd;
import tools.jackson.databind.json.JsonMapper;

/**
 * One version of the standard, as its validators know it: the platform's for the XSDs, networknt's
 * for the JSON Schemas made of them.
 *
 * @param standard what the validators were made of
 * @param xml validates XML
 * @param json validates JSON, by document
 */
record BothFaces(StandardXsd standard, javax.xml.validation.Schema xml, Map<String, Schema> json) {

  /**
   * Reads a version.
   *
   * @throws SAXException if the XSDs are not valid
   * @throws org.yibiao.schemas.generator.UnsupportedXsd if they have no JSON form
   */
  static BothFaces of(Path rootXsd) throws IOException, SAXException {
    StandardXsd standard = StandardXsd.read(rootXsd);
    Path folder = rootXsd.resolveSibling("json-schema");
    new JsonSchemaGenerator(standard, "1.0").writeTo(folder);
    Map<String, Schema> json = new TreeMap<>();
    for (String document : standard.documents()) {
      String schema = Files.readString(folder.resolve(document + ".schema.json"));
      json.put(
          document,
          SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
              .getSchema(JsonMapper.shared().readTree(schema)));
    }
    javax.xml.validation.Schema xml =
        SchemaFactory.newDefaultInstance().newSchema(rootXsd.toFile());
    return new BothFaces(standard, xml, json);
  }

  boolean takes(SomeDocument document) throws IOException {
    return takesXml(document) && takesJson(document);
  }

  private boolean takesXml(SomeDocument document) throws IOException {
    try {
      xml.newValidator().validate(new StreamSource(new StringReader(document.xml())));
      return true;
    } catch (SAXException e) {
      return false;
    }
  }

  private boolean takesJson(SomeDocument document) {
    return json.containsKey(document.root())
        && json.get(document.root()).validate(document.content()).isEmpty();
  }
}
