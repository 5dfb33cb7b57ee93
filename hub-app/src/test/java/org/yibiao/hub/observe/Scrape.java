package org.yibiao.hub.observe;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.yibiao.hub.TestLogins;
import org.yibiao.hub.Web;

/** What the running hub shows to Prometheus. */
record Scrape(String text) {

  private static final Pattern NAME = Pattern.compile("(?m)^([a-z_][a-zA-Z0-9_]*)");

  static Scrape of(Environment environment) {
    Web monitor = new Web(environment).as(TestLogins.person("monitor"));
    return new Scrape(
        new String(monitor.get("/actuator/prometheus").body(), StandardCharsets.UTF_8));
  }

  /** Names of series, with their endings. */
  Set<String> names() {
    return NAME.matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A histogram's series have endings, the document names it without. */
  Set<String> families() {
    return names().stream()
        .map(name -> name.replaceFirst("_seconds_(count|sum|max|bucket)$", "_seconds"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
