package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSComplexType;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a complex type: an object with exactly its fields. */
record ObjectSchema(ContentModel content) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static ObjectNode of(XSComplexType type) {
    ObjectNode schema = JSON.objectNode();
    Labels.of(type).annotate(schema);
    new ObjectSchema(ContentModel.of(type)).constrain(schema);
    return schema;
  }

  private void constrain(ObjectNode schema) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    content.fields().forEach(field -> properties.set(field.name(), property(field)));
    List<Field> required = content.fields().stream().filter(Field::isRequired).toList();
    if (!required.isEmpty()) {
      ArrayNode names = schema.putArray("required");
      required.forEach(field -> names.add(field.name()));
    }
    schema.put("additionalProperties", false);
    if (content.choices().size() > 1) {
      throw new UnsupportedXsd("Two choices in one type would make messages unclear");
    }
    content.choices().forEach(choice -> choose(schema.putArray("oneOf"), choice));
  }

  private static ObjectNode property(Field field) {
    ObjectNode schema = JSON.objectNode();
    Labels.of(field.element()).annotate(schema);
    if (!field.isRepeatable()) {
      return type(schema, field);
    }
    schema.put("type", "array");
    type(schema.putObject("items"), field);
    if (field.isRequired()) {
      schema.put("minItems", field.min());
    }
    field.max().ifPresent(max -> schema.put("maxItems", max));
    return schema;
  }

  private static ObjectNode type(ObjectNode schema, Field field) {
    if (field.isBuiltIn()) {
      schema.setAll(SimpleTypeSchema.of(field.type().asSimpleType()));
      return schema;
    }
    return schema.put("$ref", "#/$defs/" + field.typeName());
  }

  private static void choose(ArrayNode alternatives, Choice choice) {
    choice.names().forEach(name -> alternatives.add(requiring(name)));
    if (!choice.required()) {
      ArrayNode any = alternatives.addObject().putObject("not").putArray("anyOf");
      choice.names().forEach(name -> any.add(requiring(name)));
    }
  }

  private static ObjectNode requiring(String name) {
    ObjectNode schema = JSON.objectNode();
    schema.putArray("required").add(name);
    return schema;
  }
}
