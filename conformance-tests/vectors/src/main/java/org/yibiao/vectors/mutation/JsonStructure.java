package org.yibiao.vectors.mutation;

import java.util.ArrayList;
import java.util.List;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.vectors.schema.Choice;
import org.yibiao.vectors.schema.ComplexType;
import org.yibiao.vectors.schema.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What can be made wrong about an object, in JSON. */
record JsonStructure(JsonSite site, ComplexType type, Instances instances) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String UNKNOWN = "unheardOf";

  List<Mutation<ObjectNode>> mutations() {
    List<Mutation<ObjectNode>> found = new ArrayList<>();
    for (Field field : type.fields()) {
      if (site.value().has(field.name())) {
        ofField(field, found);
      }
    }
    for (int i = 0; i < type.choices().size(); i++) {
      choice(i, found);
    }
    found.add(
        Made.at(site.place().field(UNKNOWN), Operator.UNKNOWN_FIELD, "S-UNKNOWN")
            .breaking(Ids.ofType(type.name(), "closed"), site.use())
            .as("", UNKNOWN, site.edit(object -> object.put(UNKNOWN, "1"))));
    if (!site.isRoot()) {
      found.addAll(
          JsonContent.shapes(site, "object", List.of(JSON.stringNode("text"), JSON.arrayNode())));
    }
    return found;
  }

  /** The habit of XML, which JSON has no use for: the root as a field of its own. */
  static Mutation<ObjectNode> wrapped(JsonSite root) {
    String name = root.type().name();
    return Made.at(root.place(), Operator.OTHER_ROOT, "S-ROOT")
        .breaking(Ids.ofRoot(name))
        .as("{…}", "{\"" + name + "\": {…}}", root.edit(object -> wrap(object, name)));
  }

  private static void wrap(ObjectNode object, String name) {
    ObjectNode content = object.deepCopy();
    object.removeAll().set(name, content);
  }

  private void ofField(Field field, List<Mutation<ObjectNode>> found) {
    String name = field.name();
    Place place = site.place().field(name);
    JsonNode there = site.value().path(name);
    if (field.required()) {
      found.add(
          made(Operator.DROPPED, field, "required", place, "S-REQUIRED")
              .as(there.toString(), "", site.edit(object -> object.remove(name))));
    }
    if (field.required() && field.isRepeatable()) {
      found.add(
          made(Operator.EMPTIED, field, "required", place, "S-REQUIRED")
              .as(there.toString(), "[]", site.edit(object -> object.putArray(name))));
    }
    if (field.isRepeatable()) {
      repeated(field, there, found);
    } else {
      ArrayNode twice = JSON.arrayNode().add(there).add(there);
      found.add(
          made(Operator.REPEATED, field, "most", place, "S-TYPE")
              .as(
                  there.toString(),
                  twice.toString(),
                  site.edit(object -> object.set(name, twice))));
    }
  }

  private void repeated(Field field, JsonNode there, List<Mutation<ObjectNode>> found) {
    String name = field.name();
    Place place = site.place().field(name);
    if (there.size() > 0) {
      JsonNode first = there.path(0);
      found.add(
          made(Operator.UNLISTED, field, "array", place, "S-TYPE")
              .as(
                  there.toString(),
                  first.toString(),
                  site.edit(object -> object.set(name, first))));
      field
          .most()
          .ifPresent(
              most ->
                  found.add(
                      made(Operator.REPEATED, field, "most", place, "S-TOO-MANY")
                          .as(
                              "≤ " + most,
                              (most + 1) + " ×",
                              site.edit(object -> object.set(name, filled(there, most))))));
    }
  }

  /** A list with one more than there may be. */
  static ArrayNode filled(JsonNode there, int most) {
    ArrayNode items = (ArrayNode) there.deepCopy();
    while (items.size() <= most) {
      items.add(there.path(0));
    }
    return items;
  }

  private void choice(int number, List<Mutation<ObjectNode>> found) {
    Choice choice = type.choices().get(number);
    List<String> given = choice.names().stream().filter(site.value()::has).toList();
    if (given.isEmpty()) {
      return;
    }
    String name = given.get(0);
    String other = choice.names().stream().filter(each -> !each.equals(name)).findFirst().get();
    JsonNode second = instances.of(type.field(other).orElseThrow());
    found.add(
        Made.at(site.place(), Operator.CHOSEN_TWICE, "S-CHOICE")
            .breaking(Ids.ofChoice(type.name(), number + 1, "single"))
            .as(name, name + " + " + other, site.edit(object -> object.set(other, second))));
    if (choice.required()) {
      found.add(
          Made.at(site.place(), Operator.UNCHOSEN, "S-CHOICE")
              .breaking(Ids.ofChoice(type.name(), number + 1, "required"))
              .as(name, "", site.edit(object -> object.remove(name))));
    }
  }

  private Made made(Operator operator, Field field, String what, Place place, String rule) {
    return Made.at(place, operator, rule).breaking(Ids.ofField(type.name(), field.name(), what));
  }
}
