package org.yibiao.hub.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.springframework.core.env.Environment;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** Asks a running hub to check its audit trail, when its database is closed to others. */
final class RunningHubCheck {

  /** Who may ask for nothing but this; whoever has the data folder has the key. */
  static final String USER = "audit-command";

  private static final int UNCHECKED = 2;
  private static final int OK = 200;

  private final Environment environment;
  private final PrintStream out;

  RunningHubCheck(Environment environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  /** The exit code. */
  int verify() {
    String url = environment.getRequiredProperty("yibiao.public-url");
    try {
      HttpResponse<String> answer = ask(URI.create(url + "/api/v1/audit/verification"));
      if (answer.statusCode() != OK) {
        out.println("平台答复 · The hub answered " + answer.statusCode() + ": " + answer.body());
        return UNCHECKED;
      }
      JsonNode verdict = CanonicalJson.mapper().readTree(answer.body());
      out.println(
          verdict.path("zh").asString() + " · " + verdict.path("en").asString() + " " + verdict);
      return verdict.path("sound").asBoolean() ? 0 : 1;
    } catch (IOException e) {
      out.println("数据库正被占用，而平台无法访问 · The database is in use, and no hub answers at " + url);
      return UNCHECKED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return UNCHECKED;
    }
  }

  private HttpResponse<String> ask(URI address) throws IOException, InterruptedException {
    String key = environment.getRequiredProperty("secret.hub.audit-command-key");
    String login =
        Base64.getEncoder().encodeToString((USER + ":" + key).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Basic " + login)
            .timeout(Duration.ofMinutes(10))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
