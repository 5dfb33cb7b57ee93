package org.yibiao.kit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** Stands before a department's system and changes what it answers. */
final class Meddler implements AutoCloseable {

  private final HttpServer server;
  private final URI behind;
  private final BiFunction<Integer, String, String> change;
  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicInteger calls = new AtomicInteger();

  private Meddler(HttpServer server, URI behind, BiFunction<Integer, String, String> change) {
    this.server = server;
    this.behind = behind;
    this.change = change;
  }

  /**
   * Starts it.
   *
   * @param change makes an answer's text of the number of the call and the text as it was
   */
  static Meddler before(String address, BiFunction<Integer, String, String> change)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Meddler meddler = new Meddler(server, URI.create(address), change);
    server.createContext("/", meddler::pass);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    return meddler;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + behind.getPath();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      HttpRequest.Builder request =
          HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
              .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
      exchange.getRequestHeaders().entrySet().stream()
          .filter(each -> each.getKey().matches("(?i)x-.*|content-type"))
          .forEach(each -> request.header(each.getKey(), each.getValue().get(0)));
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      byte[] changed =
          change.apply(calls.incrementAndGet(), answer.body()).getBytes(StandardCharsets.UTF_8);
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().add("Content-Type", type));
      exchange.sendResponseHeaders(answer.statusCode(), changed.length);
      exchange.getResponseBody().write(changed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
