package org.yibiao.conformance.crash;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.yibiao.conformance.system.Cluster;
import org.yibiao.conformance.system.ClusterNode;
import org.yibiao.conformance.system.Login;
import org.yibiao.standard.CanonicalJson;

/** The hub's doors for departments, at one node and then at another. */
final class Door {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Cluster cluster;
  private final List<ClusterNode> nodes;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private int next;

  Door(Cluster cluster) {
    this.cluster = cluster;
    this.nodes = cluster.nodes();
  }

  /**
   * Sends JSON as a department.
   *
   * @throws IOException if the answer's status is none of these
   */
  void post(String department, String path, String json, int... wanted)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            to(path)
                .header("Content-Type", "application/json")
                .header("Authorization", key(department))
                .POST(BodyPublishers.ofString(json))
                .build(),
            BodyHandlers.ofString());
    if (Arrays.stream(wanted).noneMatch(status -> status == answer.statusCode())) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
  }

  /** The code of a service's resource. */
  String resource(String service) throws IOException, InterruptedException {
    HttpResponse<byte[]> found =
        http.send(to("/api/v1/catalogue?q=" + service).build(), BodyHandlers.ofByteArray());
    return CanonicalJson.tree(found.body()).at("/0/resource/code").asString();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(nodes.get(next++ % nodes.size()).at(path)).timeout(PATIENCE);
  }

  private String key(String department) {
    return Login.basic(department, cluster.secret(department + ".exchange-key"));
  }
}
