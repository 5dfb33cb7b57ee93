package org.yibiao.adapters.marketregulation;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A department that stops listening before it answers the one call that it takes. */
final class OneAnswer implements AutoCloseable {

  private final ServerSocket listener;
  private final Thread thread;
  private final String json;

  private OneAnswer(int port, String json) throws IOException {
    this.listener = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    this.json = json;
    this.thread = new Thread(this::serve);
  }

  static OneAnswer on(int port, String json) throws IOException {
    OneAnswer department = new OneAnswer(port, json);
    department.thread.start();
    return department;
  }

  @Override
  public void close() throws Exception {
    listener.close();
    thread.join();
  }

  private void serve() {
    try (Socket call = listener.accept()) {
      listener.close();
      readWhole(call.getInputStream());
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      String head =
          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
              + body.length
              + "\r\nConnection: close\r\n\r\n";
      call.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      call.getOutputStream().write(body);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads head and body, which ends with the brace that ends the JSON. */
  private static void readWhole(InputStream in) throws IOException {
    StringBuilder read = new StringBuilder();
    while (!read.toString().endsWith("]}")) {
      read.append((char) in.read());
    }
  }
}
