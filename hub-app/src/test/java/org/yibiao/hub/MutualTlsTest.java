package org.yibiao.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A hub with a TLS bundle, which asks its callers for certificates. */
class MutualTlsTest {

  private static final String BUNDLE = "--spring.ssl.bundle.jks.hub.";

  @TempDir private static Path folder;
  private static Certificates certificates;
  private static ConfigurableApplicationContext hub;

  @BeforeAll
  static void start() throws Exception {
    certificates = new Certificates(folder);
    Path own = certificates.make("hub");
    certificates.make("tax");
    certificates.make("monitor");
    hub =
        new SpringApplicationBuilder(HubApplication.class)
            .initializers(new PlacesOfItsOwn())
            .run(
                BUNDLE + "keystore.location=" + own.toUri(),
                BUNDLE + "keystore.password=" + Certificates.PASSWORD,
                BUNDLE + "truststore.location=" + certificates.trusted().toUri(),
                BUNDLE + "truststore.password=" + Certificates.PASSWORD,
                "--server.ssl.bundle=hub",
                "--server.ssl.client-auth=want",
                "--logging.level.root=off");
  }

  @AfterAll
  static void stop() {
    hub.close();
  }

  @Test
  void a_department_is_known_by_its_certificate() throws Exception {
    HttpResponse<String> me = me("tax");

    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(me.body()).contains("\"department\":\"tax\"", "\"roles\":[\"department\"]");
  }

  @Test
  void nobody_is_known_without_a_certificate() throws Exception {
    assertThat(me("").statusCode()).isEqualTo(401);
  }

  @Test
  void a_persons_name_in_a_certificate_opens_nothing() throws Exception {
    assertThat(me("monitor").statusCode()).isEqualTo(401);
  }

  private static HttpResponse<String> me(String certificate) throws Exception {
    HttpClient client =
        HttpClient.newBuilder().sslContext(certificates.client(certificate)).build();
    String port = hub.getEnvironment().getRequiredProperty("server.port");
    URI address = URI.create("https://127.0.0.1:" + port + "/api/v1/me");
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
