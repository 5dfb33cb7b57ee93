package org.yibiao.hub;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes what is exported as OTLP over HTTP. Texts stand in it as they are. */
final class Collector implements AutoCloseable {

  private final HttpServer server;
  private final Queue<byte[]> received = new ConcurrentLinkedQueue<>();

  Collector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/traces",
        call -> {
          received.add(call.getRequestBody().readAllBytes());
          call.getResponseHeaders().set("Content-Type", "application/x-protobuf");
          call.sendResponseHeaders(200, -1);
          call.close();
        });
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
  }

  /** All of it, one character for each byte. */
  String text() {
    StringBuilder text = new StringBuilder();
    received.forEach(each -> text.append(new String(each, StandardCharsets.ISO_8859_1)));
    return text.toString();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
