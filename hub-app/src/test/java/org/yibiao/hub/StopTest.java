package org.yibiao.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.yibiao.routes.intake.Syntax;
import org.yibiao.standard.v1.Receipt;

/** A hub that is told to stop does so. */
class StopTest {

  @Test
  void does_not_wait_for_those_who_follow_a_case() throws Exception {
    ConfigurableApplicationContext hub = start();
    Web web = new Web(hub.getEnvironment());
    HttpResponse<Stream<String>> follower = follow(web, submit(web));

    CompletableFuture<Void> stopped = CompletableFuture.runAsync(hub::close);

    assertThat(follower.statusCode()).isEqualTo(200);
    assertThat(stopped).succeedsWithin(2, TimeUnit.MINUTES);
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(HubApplication.class)
        .initializers(new PlacesOfItsOwn())
        .run("--spring.lifecycle.timeout-per-shutdown-phase=1h", "--logging.level.root=off");
  }

  private static String submit(Web web) {
    byte[] form = Samples.document(Samples.newMessageId(), Syntax.JSON);
    byte[] receipt =
        web.post("/api/v1/submissions", form, "Content-Type", "application/json").body();
    return Syntax.JSON.read(receipt, Receipt.class).getCaseUrl();
  }

  private static HttpResponse<Stream<String>> follow(Web web, String page) throws Exception {
    URI events = URI.create(page.replace("/cases/", "/api/v1/cases/").replace("#", "/events?"));
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofLines());
  }
}
