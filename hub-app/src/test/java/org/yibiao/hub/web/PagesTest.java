package org.yibiao.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.yibiao.hub.AtTheHub;
import org.yibiao.hub.Web;

/** The pages for people load, with all that they refer to, from the hub alone. */
@AtTheHub
class PagesTest {

  private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern IMPORT = Pattern.compile("(?:from |import\\()'(\\.{0,2}/[^']+)'");
  private static final Pattern INLINE =
      Pattern.compile("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");
  private static final Pattern BY_ID = Pattern.compile("\\bat\\('([^']+)'\\)");

  @Autowired private Environment environment;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/catalogue",
        "/dead-letters",
        "/cases/320211-20261120-00000001",
        "/signed-in.html",
        "/login"
      })
  void refer_only_to_what_the_hub_serves(String page) {
    assertThat(references(page))
        .isNotEmpty()
        .allSatisfy(
            path -> {
              assertThat(path).startsWith("/");
              assertThat(web.get(path).statusCode()).as(path).isEqualTo(200);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/catalogue",
        "/dead-letters",
        "/cases/320211-20261120-00000001",
        "/signed-in.html",
        "/login"
      })
  void hold_no_script_or_style_that_their_policy_forbids(String page) {
    assertThat(text(page)).doesNotContainPattern(INLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/catalogue", "/dead-letters", "/cases/320211-20261120-00000001", "/login"})
  void speak_chinese_and_english(String page) {
    assertThat(text(page)).contains("lang=\"zh-CN\"", "lang=\"en\"").containsPattern("\\p{IsHan}");
  }

  @Test
  void the_catalogues_page_has_every_part_that_its_script_looks_for() {
    String page = text("/catalogue");

    assertThat(BY_ID.matcher(text("/app/catalogue.js")).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
  }

  @Test
  void the_first_page_leads_to_the_catalogue() {
    assertThat(text("/console/start/page.js")).contains("'/catalogue'");
  }

  @Test
  void nothing_in_the_console_is_compiled_in_the_browser() {
    assertThat(references("/"))
        .filteredOn(path -> path.startsWith("/console/"))
        .hasSizeGreaterThan(15)
        .allSatisfy(
            path -> assertThat(text(path)).doesNotContain("eval(", "new Function", "innerHTML"));
  }

  /** Of the page, and of the modules that its scripts import. */
  private Set<String> references(String page) {
    Set<String> known = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    REFERENCE
        .matcher(text(page))
        .results()
        .map(found -> found.group(1))
        .filter(path -> !path.startsWith("#"))
        .forEach(open::add);
    while (!open.isEmpty()) {
      String path = open.remove();
      if (known.add(path) && path.endsWith(".js")) {
        IMPORT.matcher(text(path)).results().map(found -> beside(path, found)).forEach(open::add);
      }
    }
    return known;
  }

  private static String beside(String path, MatchResult found) {
    return URI.create(path).resolve(found.group(1)).toString();
  }

  private String text(String path) {
    HttpResponse<byte[]> answer = web.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
