package org.yibiao.schemas.generator.page;

import static org.yibiao.schemas.generator.page.Html.with;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The contents of one version of the standard as a page for people. */
public final class IndexPage {

  private static final String[] NOTHING = {};

  private final JsonNode index;
  private final Html html = new Html();

  private IndexPage(JsonNode index) {
    this.index = index;
  }

  /**
   * The page's text.
   *
   * @param index the contents in their JSON form
   */
  public static String of(JsonNode index) {
    IndexPage page = new IndexPage(index);
    page.html.element("html", with("lang", "zh-CN"), page::content);
    return page.html.page();
  }

  private void content() {
    String version = index.path("version").asString();
    html.element(
        "head",
        NOTHING,
        () -> {
          html.empty("meta", "charset", "UTF-8");
          html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
          html.text("title", "统一省级数据交换标准 " + version + " · Provincial standard " + version);
          html.empty("link", "rel", "icon", "href", "dictionary/icon.svg", "type", "image/svg+xml");
          html.empty("link", "rel", "stylesheet", "href", "dictionary/dictionary.css");
        });
    html.element("body", with("class", "index"), () -> body(version));
  }

  private void body(String version) {
    html.element(
        "header",
        NOTHING,
        () -> {
          html.element(
              "h1",
              NOTHING,
              () ->
                  html.words(
                      "统一省级数据交换标准 " + version,
                      "The unified provincial data-exchange standard " + version));
          html.element("a", with("href", "../"), () -> html.words("各版本", "All versions"));
        });
    html.element(
        "main",
        NOTHING,
        () -> {
          html.element("ul", NOTHING, this::entrances);
          documents();
          codeLists();
          files("规则", "Rules", "rules");
          files("模式文件", "Schema files", "schemaFiles");
          files("服务描述", "WSDL", "wsdl");
        });
  }

  private void entrances() {
    link("数据字典", "Data dictionary", index.path("dictionary").asString());
    link("全部文书的 XSD", "XSD of all documents", index.path("xsd").asString());
    link("本目录（JSON）", "This index as JSON", "index.json");
  }

  private void documents() {
    html.element("h2", NOTHING, () -> html.words("文书", "Documents"));
    html.element(
        "table",
        NOTHING,
        () ->
            index.path("documents").forEach(each -> html.element("tr", NOTHING, () -> row(each))));
  }

  private void row(JsonNode document) {
    String name = document.path("name").asString();
    html.element(
        "td",
        NOTHING,
        () ->
            html.element(
                "a",
                with("href", index.path("dictionary").asString() + "#" + name),
                () -> html.text("code", name)));
    html.element("td", NOTHING, () -> html.words(document));
    html.element(
        "td",
        NOTHING,
        () -> html.text("a", "JSON Schema", "href", document.path("jsonSchema").asString()));
    html.element("td", NOTHING, () -> samples(document.path("samples")).forEach(this::sample));
  }

  /** The files of each sample, which come in both forms, by its name. */
  private static Map<String, List<String>> samples(JsonNode files) {
    return files.values().stream()
        .map(JsonNode::asString)
        .collect(
            Collectors.groupingBy(
                file -> file.substring(file.indexOf('/') + 1, file.lastIndexOf('.')),
                TreeMap::new,
                Collectors.toList()));
  }

  private void sample(String name, List<String> files) {
    html.element(
        "div",
        NOTHING,
        () -> {
          html.text(name);
          for (String file : files) {
            html.text(" ");
            String form = file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            html.text("a", form, "href", file);
          }
        });
  }

  private void codeLists() {
    html.element("h2", NOTHING, () -> html.words("代码表", "Code lists"));
    html.element(
        "table",
        NOTHING,
        () ->
            index
                .path("codeLists")
                .forEach(
                    list ->
                        html.element(
                            "tr",
                            NOTHING,
                            () -> {
                              html.element("td", NOTHING, () -> codeList(list));
                              html.element("td", NOTHING, () -> html.words(list));
                              html.text("td", list.path("codes").asString());
                            })));
  }

  private void codeList(JsonNode list) {
    html.element(
        "a",
        with("href", list.path("json").asString()),
        () -> html.text("code", list.path("id").asString()));
  }

  private void files(String zh, String en, String what) {
    html.element("h2", NOTHING, () -> html.words(zh, en));
    html.element(
        "ul",
        NOTHING,
        () ->
            index
                .path(what)
                .forEach(
                    file ->
                        html.element(
                            "li",
                            NOTHING,
                            () -> html.text("a", file.asString(), "href", file.asString()))));
  }

  private void link(String zh, String en, String address) {
    html.element(
        "li", NOTHING, () -> html.element("a", with("href", address), () -> html.words(zh, en)));
  }
}
