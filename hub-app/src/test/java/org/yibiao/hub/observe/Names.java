package org.yibiao.hub.observe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of metrics in the sources, as Prometheus writes them: some are shown only once what
 * they count has happened.
 */
final class Names {

  private static final Pattern NAME = Pattern.compile("\"(yibiao\\.[a-z.]+)\"");
  private static final Set<String> PARTS =
      Set.of("filled", "needed", "hits", "misses", "waits", "invalidations");

  private Names() {}

  static Set<String> inSources() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path module :
        new Path[] {Path.of("src", "main"), Path.of("..", "routes", "src", "main")}) {
      try (Stream<Path> files = Files.walk(module)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          NAME.matcher(Files.readString(file))
              .results()
              .map(found -> found.group(1).replace('.', '_'))
              .flatMap(Names::written)
              .forEach(names::add);
        }
      }
    }
    return names;
  }

  private static Stream<String> written(String name) {
    return name.endsWith("_")
        ? PARTS.stream().map(part -> name + part + "_total")
        : Stream.of(
            name,
            name + "_total",
            name + "_seconds",
            name + "_seconds_count",
            name + "_seconds_sum");
  }
}
