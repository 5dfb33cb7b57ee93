package org.yibiao.adapters.marketregulation;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A call of the registration system.
 *
 * @param parameters those of its query, decoded and sorted
 */
record IncomingCall(String path, Map<String, String> parameters, byte[] body) {

  /**
   * Takes a call apart.
   *
   * @throws IllegalArgumentException if a parameter comes twice or cannot be decoded
   */
  static IncomingCall of(String path, String query, byte[] body) {
    Map<String, String> parameters = new TreeMap<>();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = pair.substring(0, Math.max(equals, 0));
      String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
      if (equals > 0 && parameters.put(name, value) != null) {
        throw new IllegalArgumentException("Twice: " + name);
      }
    }
    return new IncomingCall(path, parameters, body);
  }

  /** The value of a parameter, empty if it is absent. */
  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** What its signature covers: method, path, and the sorted parameters encoded anew. */
  String signedText() {
    return "POST\n"
        + path
        + "\n"
        + parameters.entrySet().stream()
            .filter(each -> !each.getKey().equals("sign"))
            .map(each -> each.getKey() + "=" + CallSigner.encoded(each.getValue()))
            .collect(joining("&"));
  }
}
