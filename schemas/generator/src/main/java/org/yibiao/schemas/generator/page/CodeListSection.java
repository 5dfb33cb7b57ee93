package org.yibiao.schemas.generator.page;

import static org.yibiao.schemas.generator.page.Html.with;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One code list. Of a long one the page shows only what somebody looks for, and where all of it is.
 */
record CodeListSection(Html html, String id, JsonNode list) {

  private static final String[] NOTHING = {};
  private static final int MOST_SHOWN = 400;

  void write() {
    html.element("section", attributes(), this::content);
  }

  private String[] attributes() {
    return isShown()
        ? with("id", id, "class", "codes")
        : with("id", id, "class", "codes", "data-codes", address());
  }

  private boolean isShown() {
    return list.path("codes").size() <= MOST_SHOWN;
  }

  private String address() {
    return "../codes/" + id + ".json";
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
          html.text("a", "JSON", "href", address());
          if (!isShown()) {
            html.words(" · 查找时列出相符的代码", " · Find lists the codes that fit");
          }
        });
    if (isShown()) {
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
