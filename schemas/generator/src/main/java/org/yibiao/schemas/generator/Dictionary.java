package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSType;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Names, types and codes of all fields in both languages, for messages and for readers. */
record Dictionary(StandardXsd standard, String version) {

  ObjectNode json() {
    ObjectNode dictionary = JsonNodeFactory.instance.objectNode();
    dictionary.put("namespace", StandardXsd.NAMESPACE);
    dictionary.put("version", version);
    standard.documents().forEach(dictionary.putArray("documents")::add);
    ObjectNode entries = dictionary.putObject("types");
    standard.types().forEach((name, type) -> entries.set(name, entry(type)));
    return dictionary;
  }

  private static ObjectNode entry(NamedType type) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    type.labels().describe(entry);
    XSType declared = type.type();
    if (declared.isComplexType()) {
      fields(entry, type.labels(), ContentModel.of(declared.asComplexType()));
    } else {
      facets(entry, SimpleTypeFacets.of(declared.asSimpleType()));
    }
    return entry;
  }

  private static void fields(ObjectNode entry, Labels holding, ContentModel content) {
    ObjectNode fields = entry.putObject("fields");
    for (Field field : content.fields()) {
      ObjectNode described = fields.putObject(field.name());
      field(described, field);
      AnnotationCheck.confidentiality(holding, field)
          .ifPresent(level -> described.put("confidentiality", level));
    }
    for (Choice choice : content.choices()) {
      ObjectNode one = entry.withArray("choices").addObject().put("required", choice.required());
      choice.names().forEach(one.putArray("of")::add);
    }
  }

  private static void field(ObjectNode entry, Field field) {
    Labels.of(field.element()).describe(entry);
    entry.put("type", field.typeName());
    entry.put("min", field.min());
    field.max().ifPresentOrElse(max -> entry.put("max", max), () -> entry.put("unbounded", true));
  }

  private static void facets(ObjectNode entry, SimpleTypeFacets facets) {
    entry.put("base", facets.base());
    facets
        .bounds()
        .forEach(f -> facets.bound(f.getName()).ifPresent(value -> entry.put(f.getName(), value)));
    facets.patterns().forEach(pattern -> entry.withArray("pattern").add(pattern));
    if (!facets.codes().isEmpty()) {
      ObjectNode codes = entry.putObject("codes");
      facets.codes().forEach(code -> code.labels().describe(codes.putObject(code.value())));
    }
  }
}
