package org.yibiao.routes.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a department takes late answers; it may be told to be down for a while. */
final class AskersPlace implements AutoCloseable {

  static final String KEY = "what the hub shows";

  /** What came: whose answer, with which key, in which form. */
  record Call(String requestId, String key, String contentType, String body, int status) {}

  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();

  AskersPlace() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/answers", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/answers";
  }

  void refuse(int times) {
    refusals.set(times);
  }

  List<Call> of(String requestId) {
    return calls.stream().filter(each -> each.requestId().equals(requestId)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange call) throws IOException {
    int status = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 503 : 204;
    String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(
        new Call(
            call.getRequestHeaders().getFirst("Request-Id"),
            call.getRequestHeaders().getFirst("Authorization"),
            call.getRequestHeaders().getFirst("Content-Type"),
            body,
            status));
    call.sendResponseHeaders(status, -1);
    call.close();
  }
}
