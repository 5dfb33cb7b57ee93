package org.yibiao.schemas.generator.page;

import static org.yibiao.schemas.generator.page.Html.with;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The data dictionary as a page for people: every document, type, field and code list in both
 * languages. Everything in it is read from the dictionary that was derived from the XSDs.
 */
public final class DictionaryPage {

  private static final String[] NOTHING = {};

  private final JsonNode dictionary;
  private final Map<String, JsonNode> lists;
  private final Html html = new Html();

  private DictionaryPage(JsonNode dictionary, Map<String, JsonNode> lists) {
    this.dictionary = dictionary;
    this.lists = lists;
  }

  /**
   * The page's text.
   *
   * @param dictionary the dictionary in its JSON form
   * @param lists the code lists in their JSON form, by identifier
   */
  public static String of(JsonNode dictionary, Map<String, JsonNode> lists) {
    DictionaryPage page = new DictionaryPage(dictionary, lists);
    page.html.element("html", with("lang", "zh-CN"), page::content);
    return page.html.page();
  }

  private void content() {
    String version = dictionary.path("version").asString();
    html.element("head", NOTHING, () -> head(version));
    html.element(
        "body",
        with("data-show", "both"),
        () -> {
          html.element("header", NOTHING, () -> header(version));
          html.element("nav", with("aria-label", "目录 · Contents"), this::contents);
          html.element("main", NOTHING, this::sections);
        });
  }

  private void head(String version) {
    html.empty("meta", "charset", "UTF-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.text("title", "数据字典 " + version + " · Data dictionary " + version);
    html.empty("link", "rel", "icon", "href", "icon.svg", "type", "image/svg+xml");
    html.empty("link", "rel", "stylesheet", "href", "dictionary.css");
    html.text("script", "", "src", "dictionary.js", "defer", "defer");
  }

  private void header(String version) {
    html.element(
        "h1",
        NOTHING,
        () -> {
          html.text("span", "统一省级数据交换标准 " + version + " 数据字典", "lang", "zh");
          html.text(
              "span", "The provincial standard " + version + ": data dictionary", "lang", "en");
        });
    html.element(
        "form",
        with("role", "search"),
        () -> {
          html.empty(
              "input",
              "type",
              "search",
              "id",
              "find",
              "autocomplete",
              "off",
              "aria-label",
              "名称、代码、定义 · Name, code, definition",
              "placeholder",
              "查找 · Find");
          html.element(
              "select", with("id", "show", "aria-label", "语言 · Language"), this::languages);
        });
    html.text("p", "", "id", "found", "role", "status");
  }

  private void languages() {
    html.text("option", "中文 + English", "value", "both");
    html.text("option", "中文", "value", "zh");
    html.text("option", "English", "value", "en");
  }

  private void contents() {
    html.element(
        "a", with("href", "../index.html"), () -> html.words("版本目录", "Contents of the version"));
    group("文书", "Documents", documents());
    group("类型", "Types", types());
    group("代码表", "Code lists", List.copyOf(lists.keySet()));
  }

  private void group(String zh, String en, List<String> names) {
    html.element("h2", NOTHING, () -> html.words(zh, en));
    html.element("ul", NOTHING, () -> names.forEach(this::entry));
  }

  private void entry(String name) {
    JsonNode words = lists.containsKey(name) ? lists.get(name).path("name") : type(name);
    html.element(
        "li",
        NOTHING,
        () ->
            html.element(
                "a",
                with("href", "#" + name),
                () -> {
                  html.text("code", name);
                  html.words(words);
                }));
  }

  private void sections() {
    documents().forEach(name -> new TypeSection(html, dictionary, name).write());
    types().forEach(name -> new TypeSection(html, dictionary, name).write());
    lists.forEach((id, list) -> new CodeListSection(html, id, list).write());
  }

  private List<String> documents() {
    return dictionary.path("documents").values().stream().map(JsonNode::asString).toList();
  }

  private List<String> types() {
    List<String> documents = documents();
    return dictionary.path("types").propertyNames().stream()
        .filter(name -> !documents.contains(name))
        .toList();
  }

  private JsonNode type(String name) {
    return dictionary.path("types").path(name);
  }
}
