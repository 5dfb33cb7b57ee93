package org.yibiao.conformance.crash;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.yibiao.conformance.system.Cluster;
import org.yibiao.conformance.system.ClusterNode;
import org.yibiao.conformance.system.Forms;

/** REST and SOAP, at one node and then at another, as behind a balancer. */
final class HttpWay extends SubmissionWay {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String name;
  private final String path;
  private final String type;
  private final int accepted;
  private final Supplier<String> forms;
  private final UnaryOperator<String> envelope;
  private final List<ClusterNode> nodes;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private int next;

  private HttpWay(
      String name,
      String path,
      String type,
      int accepted,
      Supplier<String> forms,
      UnaryOperator<String> envelope,
      Cluster cluster) {
    super(cluster);
    this.name = name;
    this.path = path;
    this.type = type;
    this.accepted = accepted;
    this.forms = forms;
    this.envelope = envelope;
    this.nodes = cluster.nodes();
  }

  static HttpWay json(Cluster cluster) {
    return new HttpWay(
        "REST/JSON",
        "/api/v1/submissions",
        "application/json",
        202,
        Forms::json,
        UnaryOperator.identity(),
        cluster);
  }

  static HttpWay xml(Cluster cluster) {
    return new HttpWay(
        "REST/XML",
        "/api/v1/submissions",
        "application/xml",
        202,
        Forms::xml,
        UnaryOperator.identity(),
        cluster);
  }

  static HttpWay soap(Cluster cluster) {
    return new HttpWay(
        "SOAP",
        "/soap/submissions",
        "text/xml; charset=UTF-8",
        200,
        Forms::xml,
        form ->
            "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body>"
                + form.replaceFirst("<\\?xml[^>]*\\?>", "")
                + "</e:Body></e:Envelope>",
        cluster);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String form() {
    return forms.get();
  }

  @Override
  public void send(String form) throws IOException, InterruptedException {
    ClusterNode node = nodes.get(next++ % nodes.size());
    HttpRequest request =
        HttpRequest.newBuilder(node.at(path))
            .timeout(PATIENCE)
            .header("Content-Type", type)
            .header("SOAPAction", "\"\"")
            .POST(BodyPublishers.ofString(envelope.apply(form)))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != accepted) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
  }
}
