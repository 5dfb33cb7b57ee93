package org.yibiao.demo.simulators;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.yibiao.standard.CanonicalJson;

/** Tells the simulators of another process how to behave. */
public final class ControlClient {

  /** A simulator that stops listening waits for the requests that it has. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI listener;

  /** The client of the listener on this port of this machine. */
  public ControlClient(int port) {
    this.listener = URI.create("http://127.0.0.1:" + port);
  }

  /**
   * Every simulated department as it is now.
   *
   * @throws NotControlled if no simulators can be told
   */
  public List<SimulatorStatus> all() {
    byte[] body = send(request("/simulators").GET().build());
    return List.of(CanonicalJson.read(body, SimulatorStatus[].class));
  }

  /**
   * Changes how a department behaves.
   *
   * @throws NotControlled if no simulators can be told, or they cannot do it
   */
  public SimulatorStatus behave(String department, BehaviourWish wish) {
    HttpRequest request =
        request("/simulators/" + department + "/behaviour")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(CanonicalJson.write(wish)))
            .build();
    return CanonicalJson.read(send(request), SimulatorStatus.class);
  }

  /**
   * Has a department do something by itself, such as asking the hub.
   *
   * @return what the hub answered, in the department's own form
   * @throws NotControlled if no simulators can be told, or they cannot do it
   */
  public String deed(String department, String deed, String argument) {
    HttpRequest request =
        request("/simulators/" + department + "/deeds/" + deed)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(CanonicalJson.write(Map.of("argument", argument))))
            .build();
    return CanonicalJson.tree(send(request)).path("answer").asString("");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(listener.resolve(path)).timeout(PATIENCE);
  }

  private byte[] send(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new NotControlled(CanonicalJson.tree(response.body()).path("message").asString(""));
      }
      return response.body();
    } catch (IOException e) {
      throw new NotControlled(
          "端口 %d 没有运行中的模拟系统，请先运行 ./yibiao demo · No simulators run at port %d: start ./yibiao demo"
              .formatted(listener.getPort(), listener.getPort()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotControlled("已中断 · Interrupted");
    }
  }
}
