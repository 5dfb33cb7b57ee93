package org.yibiao.standard.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WithoutAnnotationsTest {

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  @Test
  void whatIsWrittenForPeopleFallsAwayAtEveryDepth() {
    JsonNode bare =
        WithoutAnnotations.of(
            json(
                "{'title':'a','type':'object','properties':{'n':{'description':'b','minimum':1}},"
                    + "'anyOf':[{'x-source':'c','required':['n']}],"
                    + "'items':{'x-labels':{'1':'d'},'type':'string'}}"));

    assertEquals(
        json(
            "{'type':'object','properties':{'n':{'minimum':1}},'anyOf':[{'required':['n']}],"
                + "'items':{'type':'string'}}"),
        bare);
  }

  @Test
  void aFieldThatIsCalledLikeAnAnnotationStays() {
    JsonNode schema =
        json(
            "{'properties':{'title':{'type':'string'},'default':{'type':'null'}},"
                + "'$defs':{'examples':{'type':'number'}},'required':['title'],"
                + "'dependentRequired':{'title':['default']},"
                + "'dependencies':{'description':['title']}}");

    assertEquals(schema, WithoutAnnotations.of(schema));
  }

  @Test
  void aValueThatLooksLikeASchemaStays() {
    JsonNode schema = json("{'enum':[{'title':'a'}],'const':{'description':'b'}}");

    assertEquals(schema, WithoutAnnotations.of(schema));
  }

  @Test
  void aSchemaOfJustTrueStays() {
    JsonNode schema = json("{'additionalProperties':false,'items':true}");

    assertEquals(schema, WithoutAnnotations.of(schema));
  }
}
