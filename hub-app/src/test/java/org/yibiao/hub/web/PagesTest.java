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
  private static final Pattern IMPORT =
      Pattern.compile("(?:from |import\\()'([./][^']+)'|style\\('([^']+)'\\)");
  private static final Pattern PAGE = Pattern.compile("path: '([^']+)'");
  private static final Pattern INLINE =
      Pattern.compile("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");

  @Autowired private Environment environment;
  private Web web;

  @BeforeEach
  void connect() {
    web = new Web(environment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/cases/320211-20261120-00000001", "/signed-in.html", "/login"})
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
  @ValueSource(strings = {"/", "/cases/320211-20261120-00000001", "/signed-in.html", "/login"})
  void hold_no_script_or_style_that_their_policy_forbids(String page) {
    assertThat(text(page)).doesNotContainPattern(INLINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/cases/320211-20261120-00000001", "/login"})
  void speak_chinese_and_english(String page) {
    assertThat(text(page)).contains("lang=\"zh-CN\"", "lang=\"en\"").containsPattern("\\p{IsHan}");
  }

  @Test
  void the_console_answers_at_the_address_of_each_of_its_pages() {
    String console = text("/");

    assertThat(PAGE.matcher(text("/console/pages.js")).results().map(found -> found.group(1)))
        .contains("/dead-letters", "/validation", "/catalogue", "/grants")
        .allSatisfy(page -> assertThat(text(page)).isEqualTo(console));
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

  @ParameterizedTest
  @ValueSource(strings = {"/dead-letters.html", "/catalogue.html", "/validation.html"})
  void what_the_console_took_the_place_of_is_gone(String page) {
    assertThat(web.get(page).statusCode()).isNotEqualTo(200);
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
    String named = found.group(1) == null ? found.group(2) : found.group(1);
    return URI.create(path).resolve(named).toString();
  }

  private String text(String path) {
    HttpResponse<byte[]> answer = web.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
