package org.yibiao.kit.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibiao.kit.report.Report.Message;
import org.yibiao.kit.scenario.Action;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls an address over HTTP, and writes the answer as a tree. */
final class HttpCaller {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int SHOWN = 2_000;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** Sends what a step says, without a login. */
  Came call(String endpoint, Action.Call call) {
    byte[] body =
        call.body()
            .map(text -> text.repeat(call.times().orElse(1)))
            .orElse("")
            .getBytes(StandardCharsets.UTF_8);
    return call(call.method(), URI.create(endpoint + call.path()), call.headers(), body);
  }

  /** Sends these bytes; that nobody listens or nothing comes back is an answer, too. */
  Came call(String method, URI address, Map<String, String> headers, byte[] body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
    headers.forEach(request::header);
    BodyPublisher published =
        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    Instant asked = Instant.now();
    long begun = System.nanoTime();
    ObjectNode tree = CanonicalJson.mapper().createObjectNode();
    String shown;
    try {
      HttpResponse<byte[]> response =
          http.send(request.method(method, published).build(), BodyHandlers.ofByteArray());
      shown = answer(response, tree);
    } catch (IOException e) {
      tree.put("outcome", "unavailable").putObject("why").put("zh", "没有答复：" + e).put("en", "" + e);
      shown = "（没有答复 · no answer）" + e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("已中断 · Interrupted", e);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    Message out =
        Messages.over(asked, Messages.KIT, Messages.HUB, sent(method, address, headers, body));
    return Came.of(
        tree,
        took,
        List.of(out, Messages.over(asked.plus(took), Messages.HUB, Messages.KIT, shown)));
  }

  private static String answer(HttpResponse<byte[]> response, ObjectNode tree) {
    String text = new String(response.body(), StandardCharsets.UTF_8);
    tree.put("outcome", response.statusCode() < 400 ? "done" : "failed");
    tree.put("status", response.statusCode());
    ObjectNode headers = tree.putObject("headers");
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    tree.set("body", body(response.body(), text));
    String heads =
        response.headers().map().entrySet().stream()
            .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
            .collect(Collectors.joining("\n"));
    return "HTTP " + response.statusCode() + "\n" + heads + "\n\n" + Pretty.of(text);
  }

  private static JsonNode body(byte[] bytes, String text) {
    try {
      return text.isBlank() ? CanonicalJson.mapper().nullNode() : CanonicalJson.tree(bytes);
    } catch (NotReadable e) {
      return CanonicalJson.mapper().getNodeFactory().stringNode(text);
    }
  }

  private static String sent(String method, URI address, Map<String, String> headers, byte[] body) {
    String heads =
        headers.entrySet().stream()
            .map(each -> each.getKey() + ": " + hidden(each.getKey(), each.getValue()))
            .sorted()
            .collect(Collectors.joining("\n"));
    String text = new String(body, StandardCharsets.UTF_8);
    boolean isLong = text.length() > SHOWN * 10;
    return method
        + " "
        + address
        + "\n"
        + heads
        + "\n\n"
        + (isLong
            ? text.substring(0, SHOWN) + "…（共 · in all " + body.length + " bytes）"
            : Pretty.of(text));
  }

  /** Passwords and tokens are not for a report. */
  private static String hidden(String name, String value) {
    return name.equalsIgnoreCase("Authorization") ? value.replaceAll(" .*", " ********") : value;
  }
}
