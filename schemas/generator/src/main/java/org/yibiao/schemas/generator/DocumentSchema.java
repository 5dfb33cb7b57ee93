package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSElementDecl;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of one kind of document, with all types that it needs inside. */
record DocumentSchema(StandardXsd standard, String version, String root) {

  ObjectNode json() {
    XSElementDecl element = standard.document(root);
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", StandardXsd.NAMESPACE + ":" + version + ":" + root);
    Labels.of(element).annotate(schema);
    schema.setAll(ObjectSchema.of(element.getType().asComplexType()));
    ObjectNode definitions = schema.putObject("$defs");
    Types.below(element.getType()).forEach((name, type) -> definitions.set(name, type.schema()));
    return schema;
  }
}
