package org.yibiao.adapters.marketregulation.simulator;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * One HTTP call as the gateway sees it.
 *
 * @param raw the parameters of its query, sorted, as they came on the wire
 */
record Call(String method, String path, Map<String, String> raw, byte[] body) {

  /**
   * Takes a call apart.
   *
   * @throws IllegalArgumentException if a parameter comes twice
   */
  static Call of(String method, String url, byte[] body) {
    URI uri = URI.create(url);
    Map<String, String> raw = new TreeMap<>();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0 && raw.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
        throw new IllegalArgumentException("Twice: " + pair);
      }
    }
    return new Call(method, uri.getPath(), raw, body);
  }

  /** The decoded value of a parameter, empty if it is absent. */
  String parameter(String name) {
    return URLDecoder.decode(raw.getOrDefault(name, ""), StandardCharsets.UTF_8);
  }
}
