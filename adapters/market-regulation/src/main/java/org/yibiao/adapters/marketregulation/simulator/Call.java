package org.yibiao.adapters.marketregulation.simulator;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * One HTTP call as the gateway sees it.
 *
 * @param parameters those of its query, decoded and sorted
 */
record Call(String method, String path, Map<String, String> parameters, byte[] body) {

  /**
   * Takes a call apart.
   *
   * @throws IllegalArgumentException if a parameter comes twice or cannot be decoded
   */
  static Call of(String method, String url, byte[] body) {
    URI uri = URI.create(url);
    Map<String, String> parameters = new TreeMap<>();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = pair.substring(0, Math.max(equals, 0));
      String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
      if (equals > 0 && parameters.put(name, value) != null) {
        throw new IllegalArgumentException("Twice: " + name);
      }
    }
    return new Call(method, uri.getPath(), parameters, body);
  }

  boolean has(String name) {
    return parameters.containsKey(name);
  }

  /** The value of a parameter, empty if it is absent. */
  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }
}
