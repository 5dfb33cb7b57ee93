package org.yibiao.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Versions of libraries on the class path, as Maven wrote them into their jars. */
public final class Libraries {

  private Libraries() {}

  /**
   * Versions by artifact.
   *
   * @param names each {@code group:artifact}
   */
  public static Map<String, String> versions(String... names) {
    Map<String, String> versions = new TreeMap<>();
    for (String name : names) {
      String[] parts = name.split(":", 2);
      version(parts[0], parts[1]).ifPresent(version -> versions.put(parts[1], version));
    }
    return versions;
  }

  private static Optional<String> version(String group, String artifact) {
    String place = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (InputStream in = Libraries.class.getResourceAsStream(place)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties said = new Properties();
      said.load(in);
      return Optional.ofNullable(said.getProperty("version"));
    } catch (IOException e) {
      throw new UncheckedIOException(place + " cannot be read", e);
    }
  }
}
