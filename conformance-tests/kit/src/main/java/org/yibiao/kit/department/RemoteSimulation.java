package org.yibiao.kit.department;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.simulator.Behaviour;
import org.yibiao.adapters.kit.simulator.Behaviour.Mode;
import org.yibiao.standard.CanonicalJson;

/**
 * A simulator of another process, told by the listener that controls it ({@code ./yibiao
 * simulators}).
 */
public final class RemoteSimulation implements Simulation {

  /** A simulator that stops listening waits for the requests that it has. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int OK = 200;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI listener;
  private final String department;
  private final boolean isDeclared;

  /**
   * The simulator of a department.
   *
   * @param listener such as {@code http://127.0.0.1:18080}
   */
  public RemoteSimulation(URI listener, KnownDepartment department) {
    this.listener = listener;
    this.department = department.folder().code();
    this.isDeclared = department.isDeclared();
  }

  @Override
  public void behave(Behaviour behaviour) {
    Map<String, String> wish = new HashMap<>();
    wish.put("mode", behaviour.mode().name().toLowerCase(Locale.ROOT));
    if (behaviour.mode() == Mode.SLOW) {
      wish.put("delay", behaviour.delay().toString());
    }
    HttpResponse<byte[]> answer = post("behaviour", wish);
    if (answer.statusCode() != OK) {
      throw new IllegalStateException(
          "模拟系统不听指挥 · The simulator does not obey: HTTP " + answer.statusCode());
    }
  }

  /** Its listener does not say which it has; a folder's simulator shows nothing but requests. */
  @Override
  public boolean mayShow(String deed) {
    return !isDeclared;
  }

  @Override
  public Optional<String> deed(String name, String argument) {
    HttpResponse<byte[]> answer = post("deeds/" + name, Map.of("argument", argument));
    return answer.statusCode() == OK
        ? Optional.of(CanonicalJson.tree(answer.body()).path("answer").asString(""))
        : Optional.empty();
  }

  private HttpResponse<byte[]> post(String what, Map<String, String> body) {
    URI address = listener.resolve("/simulators/" + department + "/" + what);
    try {
      return http.send(
          HttpRequest.newBuilder(address)
              .timeout(PATIENCE)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofByteArray(CanonicalJson.write(body)))
              .build(),
          BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(
          "模拟系统的控制口无应答 · Nobody answers at the simulators' control port: " + listener, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("已中断 · Interrupted", e);
    }
  }
}
