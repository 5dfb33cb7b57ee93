package org.yibiao.demo.simulators;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.demo.ports.PortInUse;
import org.yibiao.standard.CanonicalJson;

/**
 * Listens on loopback for how the simulated departments should behave: {@code GET /simulators} and
 * {@code POST /simulators/{department}/behaviour}.
 */
public final class ControlListener implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ControlListener.class);

  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(2);
  private final ControlDesk desk;

  private ControlListener(HttpServer server, ControlDesk desk) {
    this.server = server;
    this.desk = desk;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any that is free
   * @throws PortInUse if something else listens there
   */
  public static ControlListener open(SimulatedDepartments departments, int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
      ControlListener listener =
          new ControlListener(HttpServer.create(address, 0), new ControlDesk(departments));
      listener.start();
      return listener;
    } catch (BindException e) {
      throw new PortInUse(port, e);
    } catch (IOException e) {
      throw new UncheckedIOException("The control listener cannot listen on " + port, e);
    }
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private void start() {
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      ControlAnswer answer = comesFromHere(exchange) ? answerOf(exchange) : ControlAnswer.foreign();
      byte[] body = CanonicalJson.write(answer.body());
      exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private ControlAnswer answerOf(HttpExchange exchange) throws IOException {
    try {
      return desk.answer(ControlRequest.of(exchange));
    } catch (RuntimeException e) {
      LOG.error("A simulator could not change its behaviour", e);
      return ControlAnswer.broken(String.valueOf(e.getMessage()));
    }
  }

  /** A web page that somebody has open must not reach the listener by another name. */
  private boolean comesFromHere(HttpExchange exchange) {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    return List.of("127.0.0.1:" + port(), "localhost:" + port()).contains(host);
  }
}
