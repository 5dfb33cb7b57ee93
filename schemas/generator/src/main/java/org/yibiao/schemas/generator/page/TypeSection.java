package org.yibiao.schemas.generator.page;

import static org.yibiao.schemas.generator.page.Html.with;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the dictionary says of one document or type. */
record TypeSection(Html html, JsonNode dictionary, String name) {

  private static final String[] NOTHING = {};
  private static final List<String> FACETS =
      List.of(
          "length",
          "minLength",
          "maxLength",
          "minInclusive",
          "maxInclusive",
          "totalDigits",
          "fractionDigits");
  private static final String[][] COLUMNS = {
    {"数据项", "Field"},
    {"名称", "Name"},
    {"类型", "Type"},
    {"次数", "Occurs"},
    {"密级", "Class"},
    {"定义", "Definition"},
    {"来源", "Source"}
  };

  void write() {
    html.element("section", with("id", name), this::content);
  }

  private void content() {
    JsonNode type = type(name);
    html.element(
        "h3",
        NOTHING,
        () -> {
          html.text("code", name);
          html.words(type);
        });
    html.element("p", NOTHING, () -> html.words(type.path("definition")));
    html.element("p", with("class", "facts"), () -> html.text(facts(type)));
    if (type.has("fields")) {
      html.element("table", NOTHING, () -> table(type.path("fields")));
    }
    if (type.has("codeList")) {
      codeList(type.path("codeList").asString());
    }
  }

  private void table(JsonNode fields) {
    html.element("thead", NOTHING, () -> html.element("tr", NOTHING, this::columns));
    html.element(
        "tbody",
        NOTHING,
        () -> fields.properties().forEach(f -> html.element("tr", NOTHING, () -> row(f))));
  }

  private void columns() {
    for (String[] column : COLUMNS) {
      html.element("th", with("scope", "col"), () -> html.words(column[0], column[1]));
    }
  }

  private void row(Map.Entry<String, JsonNode> named) {
    JsonNode field = named.getValue();
    JsonNode type = type(field.path("type").asString());
    html.element("td", NOTHING, () -> html.text("code", named.getKey()));
    html.element("td", NOTHING, () -> html.words(field));
    html.element("td", NOTHING, () -> link(field.path("type").asString()));
    html.text("td", occurs(field));
    html.element("td", NOTHING, () -> classOf(field.path("confidentiality").asString("")));
    html.element("td", NOTHING, () -> html.words(own(field, type, "definition")));
    html.text("td", own(field, type, "source").asString(""));
  }

  private void classOf(String level) {
    if (!level.isEmpty()) {
      html.text("span", level, "class", "level " + level);
    }
  }

  private void link(String type) {
    if (type(type).isMissingNode()) {
      html.text("code", type);
    } else {
      html.element("a", with("href", "#" + type), () -> html.text("code", type));
    }
  }

  private void codeList(String id) {
    html.element(
        "p",
        NOTHING,
        () -> {
          html.words("代码表：", "Code list: ");
          html.text("a", id, "href", "#" + id);
        });
  }

  private static String occurs(JsonNode field) {
    String most = field.has("max") ? field.path("max").asString() : "∞";
    String least = field.path("min").asString();
    return least.equals(most) ? least : least + "…" + most;
  }

  private static String facts(JsonNode type) {
    String facets =
        FACETS.stream()
            .filter(type::has)
            .map(facet -> facet + " " + type.path(facet).asString())
            .collect(Collectors.joining(", "));
    String patterns =
        type.path("pattern").values().stream()
            .map(JsonNode::asString)
            .collect(Collectors.joining("  "));
    return List.of(
            type.path("base").asString(""), facets, patterns, type.path("source").asString(""))
        .stream()
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static JsonNode own(JsonNode field, JsonNode type, String what) {
    return field.has(what) ? field.path(what) : type.path(what);
  }

  private JsonNode type(String other) {
    return dictionary.path("types").path(other);
  }
}
