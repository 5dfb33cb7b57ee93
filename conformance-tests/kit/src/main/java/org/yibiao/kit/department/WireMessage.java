package org.yibiao.kit.department;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One message as it went over the wire.
 *
 * @param isRequest whether it went to the system
 * @param head its first line and headers; what shows who asks is hidden
 * @param body its bytes
 * @param charset in which the body is written, as its type says
 */
public record WireMessage(
    Instant at, boolean isRequest, String head, byte[] body, Charset charset) {

  private static final Set<String> OF_ONE_CONNECTION =
      Set.of(
          "connection",
          "content-length",
          "host",
          "transfer-encoding",
          "upgrade",
          "expect",
          "date",
          "keep-alive",
          "te",
          "trailer",
          "http2-settings");
  private static final String SECRET = "(?i).*(auth|key|token|secret|sign|cookie).*";

  static WireMessage request(Instant at, HttpExchange exchange, byte[] body) {
    String first = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    return new WireMessage(
        at,
        true,
        head(first, exchange.getRequestHeaders()),
        body,
        charset(exchange.getRequestHeaders()));
  }

  static WireMessage answer(Instant at, HttpResponse<byte[]> answer) {
    Map<String, List<String>> headers = answer.headers().map();
    return new WireMessage(
        at, false, head("HTTP " + answer.statusCode(), headers), answer.body(), charset(headers));
  }

  /** The same request, to the system itself. */
  static HttpRequest same(URI system, HttpExchange exchange, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(system.resolve(exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!isOfConnection(name)) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  /** The same answer, to the adapter. */
  static void copy(HttpResponse<byte[]> answer, HttpExchange exchange) throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!isOfConnection(name)) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    int length = answer.body().length;
    exchange.sendResponseHeaders(answer.statusCode(), length == 0 ? -1 : length);
    exchange.getResponseBody().write(answer.body());
  }

  private static boolean isOfConnection(String name) {
    return OF_ONE_CONNECTION.contains(name.toLowerCase(Locale.ROOT));
  }

  private static String head(String first, Map<String, List<String>> headers) {
    return first
        + headers.entrySet().stream()
            .map(
                each ->
                    "\n"
                        + each.getKey()
                        + ": "
                        + (each.getKey().matches(SECRET)
                            ? "********"
                            : String.join(", ", each.getValue())))
            .sorted()
            .collect(Collectors.joining());
  }

  private static Charset charset(Map<String, List<String>> headers) {
    Map<String, List<String>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    named.putAll(headers);
    String type = String.join("", named.getOrDefault("content-type", List.of()));
    String name = type.replaceAll("(?i).*charset=\"?([^;\"]+).*", "$1");
    return name.equals(type) || !Charset.isSupported(name)
        ? StandardCharsets.UTF_8
        : Charset.forName(name);
  }
}
