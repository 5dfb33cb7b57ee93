package org.yibiao.schemas.generator;

import com.sun.xml.xsom.XSFacet;
import com.sun.xml.xsom.XSSimpleType;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a simple type. */
record SimpleTypeSchema(SimpleTypeFacets facets) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static ObjectNode of(XSSimpleType type) {
    ObjectNode schema = JSON.objectNode();
    Labels.of(type).annotate(schema);
    new SimpleTypeSchema(SimpleTypeFacets.of(type)).constrain(schema);
    return schema;
  }

  private void constrain(ObjectNode schema) {
    switch (facets.base()) {
      case "string" -> string(schema);
      case "decimal" -> text(schema, List.of(DecimalPattern.of(facets).regex()));
      case "date" -> text(schema.put("format", "date"), List.of(CalendarPattern.DATE));
      case "dateTime" ->
          text(schema.put("format", "date-time"), List.of(CalendarPattern.DATE_TIME));
      case "int" -> integer(schema, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "long" -> integer(schema, Long.MIN_VALUE, Long.MAX_VALUE);
      case "boolean" -> schema.put("type", "boolean");
      default -> throw new UnsupportedXsd("xs:" + facets.base() + " has no JSON form here");
    }
  }

  private void string(ObjectNode schema) {
    if (!facets.codes().isEmpty()) {
      codes(schema);
      return;
    }
    List<String> required = new ArrayList<>();
    if (facets.patterns().stream().map(EcmaPattern::of).allMatch(EcmaPattern::open)) {
      required.add(EcmaPattern.XML_TEXT);
    }
    text(schema, required);
    bound(schema, XSFacet.FACET_MINLENGTH, "minLength");
    bound(schema, XSFacet.FACET_MAXLENGTH, "maxLength");
    bound(schema, XSFacet.FACET_LENGTH, "minLength");
    bound(schema, XSFacet.FACET_LENGTH, "maxLength");
  }

  private void codes(ObjectNode schema) {
    schema.put("type", "string");
    facets.codes().forEach(code -> schema.withArray("enum").add(code.value()));
    ObjectNode labels = schema.putObject("x-labels");
    facets.codes().forEach(code -> code.labels().describe(labels.putObject(code.value())));
  }

  private void text(ObjectNode schema, List<String> required) {
    schema.put("type", "string");
    List<String> all = new ArrayList<>(required);
    facets.patterns().forEach(pattern -> all.add(EcmaPattern.of(pattern).regex()));
    schema.put("pattern", EcmaPattern.allOf(all));
  }

  private void integer(ObjectNode schema, long least, long most) {
    schema.put("type", "integer");
    schema.put("minimum", number(XSFacet.FACET_MININCLUSIVE, least));
    schema.put("maximum", number(XSFacet.FACET_MAXINCLUSIVE, most));
  }

  private long number(String facet, long otherwise) {
    return facets.bound(facet).map(Long::parseLong).orElse(otherwise);
  }

  private void bound(ObjectNode schema, String facet, String keyword) {
    facets.bound(facet).ifPresent(value -> schema.put(keyword, Integer.parseInt(value)));
  }
}
