package org.yibiao.kit.department;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.yibiao.adapters.kit.simulator.FreePorts;

/**
 * Stands between the adapter and a system that is reached over plain HTTP, hands everything on as
 * it is, and keeps what went over the wire: of an answer that the adapter cannot read, that is all
 * there is.
 *
 * <p>It listens only while the system does, so that a system that is down looks to the adapter as
 * it would without the tap.
 */
final class WireTap implements AutoCloseable {

  private static final int KNOCK_MILLIS = 2_000;

  private final URI system;
  private final int port = FreePorts.next();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<WireMessage> messages = new LinkedBlockingQueue<>();
  private HttpServer server;

  WireTap(URI system) {
    this.system = system;
  }

  /** Where the adapter finds it, with the path of the system. */
  String address() {
    return "http://127.0.0.1:" + port + system.getRawPath();
  }

  /** Listens, or not, as the system does now; forgets what went before. */
  synchronized void mirror() {
    boolean isOpen = isOpen();
    if (isOpen && server == null) {
      server = listening();
    } else if (!isOpen && server != null) {
      server.stop(0);
      server = null;
    }
    messages.clear();
  }

  /** What went over the wire since. */
  List<WireMessage> drain() {
    List<WireMessage> all = new ArrayList<>();
    messages.drainTo(all);
    return all;
  }

  private boolean isOpen() {
    int at = system.getPort() < 0 ? 80 : system.getPort();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(system.getHost(), at), KNOCK_MILLIS);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }

  private HttpServer listening() {
    try {
      HttpServer made =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      made.createContext("/", this::handOn);
      made.setExecutor(threads);
      made.start();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without an answer the connection is closed, as the system closed it. */
  private void handOn(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      messages.add(WireMessage.request(Instant.now(), exchange, body));
      HttpResponse<byte[]> answer =
          http.send(WireMessage.same(system, exchange, body), BodyHandlers.ofByteArray());
      messages.add(WireMessage.answer(Instant.now(), answer));
      WireMessage.copy(answer, exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      server.stop(0);
    }
    threads.shutdownNow();
  }
}
