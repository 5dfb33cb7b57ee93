package org.yibiao.benchmarks.requests.departments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.yibiao.benchmarks.requests.Resource;

/**
 * All slow departments in one process. {@code POST /<code>/ownership} is answered after the
 * department's time, {@code GET /<code>/calls} tells how often it was asked, with {@code ?subject}
 * about what.
 */
public final class SlowDepartments {

  /** No connection is closed because nobody asked for a while, and no answer waits for an ACK. */
  private static final List<String> OPTIONS =
      List.of(
          "-Dsun.net.httpserver.nodelay=true",
          "-Dsun.net.httpserver.idleInterval=86400",
          "-Dsun.net.httpserver.maxIdleConnections=4096");

  private static final int BACKLOG = 1024;
  private static final int THREADS = 4;
  private static final String SUBJECT = "\"bdcdyh\":\"";
  private static final int SUBJECT_LENGTH = 28;

  private final ScheduledExecutorService later = Executors.newScheduledThreadPool(THREADS);
  private final String answer = Resource.text("answer.json");

  private SlowDepartments() {}

  /** What their process must be started with. */
  public static List<String> options() {
    return OPTIONS;
  }

  /** Runs until it is killed. */
  public static void main(String[] arguments) throws IOException {
    new SlowDepartments().listen(Integer.parseInt(arguments[0]));
  }

  private void listen(int port) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), BACKLOG);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    for (SlowDepartment each : SlowDepartment.values()) {
      Calls calls = new Calls();
      server.createContext(
          "/" + each.code() + "/ownership", exchange -> ask(each, calls, exchange));
      server.createContext("/" + each.code() + "/calls", exchange -> tell(calls, exchange));
    }
    server.start();
  }

  private void ask(SlowDepartment department, Calls calls, HttpExchange exchange)
      throws IOException {
    long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(department.millis());
    String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String subject = subject(asked);
    calls.about(subject);
    byte[] told = answer.replace("@unit@", subject).getBytes(StandardCharsets.UTF_8);
    later.schedule(() -> answer(exchange, told), due - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  private static void tell(Calls calls, HttpExchange exchange) {
    String text =
        Optional.ofNullable(exchange.getRequestURI().getQuery())
            .map(subject -> Integer.toString(calls.counted(subject)))
            .orElseGet(() -> calls.counted().toString());
    answer(exchange, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String subject(String asked) {
    int from = asked.replace(" ", "").indexOf(SUBJECT) + SUBJECT.length();
    return asked.replace(" ", "").substring(from, from + SUBJECT_LENGTH);
  }

  private static void answer(HttpExchange exchange, byte[] content) {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
