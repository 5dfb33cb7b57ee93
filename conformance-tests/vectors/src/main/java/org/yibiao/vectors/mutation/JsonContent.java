package org.yibiao.vectors.mutation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.yibiao.vectors.schema.SimpleType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What can be made wrong about a value, in JSON. */
record JsonContent(JsonSite site) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  List<Mutation<ObjectNode>> mutations() {
    SimpleType type = (SimpleType) site.type();
    return switch (type.base()) {
      case "boolean" -> shapes(site, "base", others(JSON.stringNode("true"), JSON.numberNode(1)));
      case "int", "long" -> whole(type);
      default -> text(type);
    };
  }

  private List<Mutation<ObjectNode>> whole(SimpleType type) {
    List<Mutation<ObjectNode>> found = new ArrayList<>();
    for (WrongValue wrong : WrongNumbers.whole(type)) {
      JsonNode number = JSON.numberNode(new BigInteger(wrong.text()));
      found.add(value(wrong, number));
    }
    found.addAll(
        shapes(
            site,
            "base",
            others(JSON.stringNode("1"), JSON.numberNode(1.5), JSON.booleanNode(true))));
    return found;
  }

  private List<Mutation<ObjectNode>> text(SimpleType type) {
    List<Mutation<ObjectNode>> found = new ArrayList<>();
    for (WrongValue wrong : WrongValues.inBoth(type, site.value().asString())) {
      found.add(value(wrong, JSON.stringNode(wrong.text())));
    }
    WrongCodes.of(type, site.value().asString())
        .ifPresent(
            code ->
                found.add(
                    code.made(site.place())
                        .as(
                            site.value().asString(),
                            code.text(),
                            site.replacing(JSON.stringNode(code.text())))));
    if (type.isText()) {
      for (String bad : List.of("\u0000", "\u001b", "\ufffe")) {
        String text = site.value().asString() + bad;
        found.add(value(new WrongValue("characters", text, "S-CHARACTERS"), JSON.stringNode(text)));
      }
    }
    found.addAll(shapes(site, "base", others(JSON.numberNode(1), JSON.booleanNode(true))));
    return found;
  }

  private Mutation<ObjectNode> value(WrongValue wrong, JsonNode text) {
    return Made.at(site.place(), Operator.WRONG_VALUE, wrong.rule())
        .breaking(Ids.ofType(site.type().name(), wrong.facet()), site.use())
        .as(site.value().toString(), text.toString(), site.replacing(text));
  }

  private static List<JsonNode> others(JsonNode... some) {
    List<JsonNode> all = new ArrayList<>(List.of(some));
    all.add(JSON.objectNode());
    all.add(JSON.arrayNode());
    return all;
  }

  /** Values of other JSON types in the place of this one, and null. */
  static List<Mutation<ObjectNode>> shapes(JsonSite site, String what, List<JsonNode> others) {
    List<Mutation<ObjectNode>> found = new ArrayList<>();
    for (JsonNode other : others) {
      found.add(
          Made.at(site.place(), Operator.OTHER_SHAPE, "S-TYPE")
              .breaking(Ids.ofType(site.type().name(), what), site.use())
              .as(site.value().toString(), other.toString(), site.replacing(other)));
    }
    found.add(
        Made.at(site.place(), Operator.NIL, "S-TYPE")
            .breaking(Ids.ofType(site.type().name(), "nil"))
            .as(site.value().toString(), "null", site.replacing(JSON.nullNode())));
    return found;
  }
}
