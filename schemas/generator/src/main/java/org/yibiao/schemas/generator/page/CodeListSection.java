package org.yibiao.schemas.generator.page;

import static org.yibiao.schemas.generator.page.Html.with;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One code list; a long one is not shown in full, but where all of it is. */
record CodeListSection(Html html, String id, JsonNode list) {

  private static final String[] NOTHING = {};
  private static final int MOST_SHOWN = 400;

  void write() {
    html.element("section", with("id", id, "class", "codes"), this::content);
  }

  private void content() {
    JsonNode codes = list.path("codes");
    html.element(
        "h3",
        NOTHING,
        () -> {
          html.text("code", id);
          html.words(list.path("name"));
        });
    html.element("p", NOTHING, () -> html.words(list.path("definition")));
    html.element(
        "p",
        with("class", "facts"),
        () -> {
          html.text(facts(codes.size()) + " · ");
          html.text("a", "JSON", "href", "../codes/" + id + ".json");
        });
    if (codes.size() <= MOST_SHOWN) {
      html.element("table", NOTHING, () -> codes.forEach(this::row));
    }
  }

  private void row(JsonNode code) {
    html.element(
        "tr",
        NOTHING,
        () -> {
          html.element("td", NOTHING, () -> html.text("code", code.path("code").asString()));
          html.element("td", NOTHING, () -> html.words(code));
          html.text("td", days(code));
        });
  }

  private static String days(JsonNode code) {
    if (!code.has("from") && !code.has("to")) {
      return "";
    }
    String replaced =
        code.path("replacedBy").values().stream()
            .map(JsonNode::asString)
            .collect(Collectors.joining(", "));
    return code.path("from").asString("")
        + "…"
        + code.path("to").asString("")
        + (replaced.isEmpty() ? "" : " → " + replaced);
  }

  private String facts(int count) {
    return Stream.of(
            list.path("source").asString(""),
            list.path("edition").asString(""),
            count + " 项 · codes")
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
